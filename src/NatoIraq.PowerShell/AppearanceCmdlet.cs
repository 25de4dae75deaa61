using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What the cmdlets share that tell who or what appears in the events of a store.</summary>
/// <typeparam name="T">What they give.</typeparam>
public abstract class AppearanceCmdlet<T> : StoreCmdlet
{
    /// <summary>The list of the events that is asked about.</summary>
    private protected abstract EventNames List { get; }

    /// <summary>The names asked for.</summary>
    private protected abstract string[] Names { get; }

    /// <summary>The error for a name that nothing on the list goes by.</summary>
    private protected abstract Func<string, string?, ErrorRecord> NotFound { get; }

    /// <summary>What the cmdlet gives of what appears.</summary>
    private protected abstract IEnumerable<T> Describe(IReadOnlyList<Appearance> appearances);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var check = new NameCheck(() => OpenedStore, WriteError);
        var names = Guard(() => check.Appearing(List, Names, NotFound));
        if (!check.LeftNothing)
        {
            Emit(Guard(() => Describe([.. OpenedStore.Appearances(List, names)])));
        }
    }
}
