using System.Management.Automation;
using NatoIraq.PowerShell.Completers;
using NatoIraq.PowerShell.Knowledge;
using NatoIraq.Questions;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Commands;

/// <summary>Gives the places, and the states in which something happens, with their points on the map and when they appear.</summary>
[Cmdlet(VerbsCommon.Get, "NatoIraqPlace")]
[OutputType(typeof(Place))]
public sealed class GetNatoIraqPlace : AppearanceCmdlet<Place>
{
    /// <summary>Names or aliases; wildcards are allowed.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(PlaceCompleter))]
    [Alias("Place")]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = [];

    private protected override EventNames List => EventNames.Places;

    private protected override string[] Names => Name;

    private protected override string[] NameProperties { get; } = ["Place", "Name"];

    private protected override NamedThing Thing => NamedThing.Place;

    private protected override IEnumerable<Place> Describe(
        IReadOnlyList<Appearance> appearances, IReadOnlyCollection<Event>? among) => DescribedPlaces.Of(appearances);
}
