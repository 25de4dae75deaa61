using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>The program of the tests, once more, as a process that imports a chronology and does nothing else: one that can be killed.</summary>
internal static class ImportingProcess
{
    /// <summary>What it writes before it begins to import.</summary>
    public const string Begun = "begun";

    /// <summary>What it writes when the import has been committed.</summary>
    public const string Done = "done";

    private const string Variable = "NATOIRAQ_TEST_IMPORTS";

    /// <summary>Starts it.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="title">The title of the source.</param>
    /// <param name="events">How many events it has.</param>
    public static Process Start(StoreLocator store, string title, int events)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ImportingProcess).Assembly.Location);
        }

        start.Environment[Variable] = FormattableString.Invariant($"{store}\n{title}\n{events}");
        return Process.Start(start)!;
    }

    /// <summary>Runs before anything else of the program, in the tests' own process too, where no store is named.</summary>
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('\n') is [var address, var title, var events])
        {
            using var store = ChronologyStore.Open(address, readOnly: false);
            Console.WriteLine(Begun);
            store.Import(new SyntheticChronicle(int.Parse(events, System.Globalization.CultureInfo.InvariantCulture)).ToImport(title));
            Console.WriteLine(Done);
            Environment.Exit(0);
        }
    }
}
