using System.Management.Automation;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>The names given to the filters of a cmdlet: with PowerShell's wildcards, and a separate error for each name that does not occur.</summary>
/// <param name="store">The store to look names up in, opened when the first is.</param>
/// <param name="report">Where the errors go.</param>
internal sealed class NameCheck(Func<IChronologyStore> store, Action<ErrorRecord> report) : KnownNames(store)
{
    protected override bool IsPattern(string name) => NamePattern.IsPattern(name);

    protected override bool Matches(string name, string written) => NamePattern.Matches(name, written);

    protected override string Unescape(string name) => WildcardPattern.Unescape(name);

    protected override void Report(NamedThing thing, string name, string? meant) => report(thing switch
    {
        NamedThing.Kind => Errors.KindNotFound(name, meant),
        NamedThing.Field => Errors.FieldNotFound(name, meant),
        NamedThing.Mission => Errors.MissionNotFound(name, meant),
        NamedThing.Actor => Errors.ActorNotFound(name, meant),
        NamedThing.Place => Errors.PlaceNotFound(name, meant),
        NamedThing.Document => Errors.DocumentNotFound(name, meant),
        NamedThing.Entity => Errors.NameNotFound(name, meant),
        NamedThing.Source => Errors.SourceNotFound(name, meant),
        _ => throw new ArgumentOutOfRangeException(nameof(thing)),
    });
}
