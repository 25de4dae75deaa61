using System.ComponentModel;
using NatoIraq.Mcp.Access;

namespace NatoIraq.Mcp.Answers;

/// <summary>An event that an answer names by its id, as far as it takes to quote it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Date">When.</param>
/// <param name="Sentence">The main clause.</param>
/// <param name="Place">Where its sentences stand.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Citation">The citation.</param>
internal sealed record EventReference(
    string Id,
    DateAnswer Date,
    [property: Description("The main clause in the source's own words.")] string Sentence,
    SourcePlace? Place,
    string Basis,
    [property: Description("Where to find it, in Chicago style.")] string Citation)
{
    /// <summary>The events of some ids, each once; an id that names none is left out.</summary>
    public static IReadOnlyList<EventReference> Of(EventAnswers events, IEnumerable<string?> ids) =>
        [.. events.Find(ids.OfType<string>().Distinct(StringComparer.Ordinal).Take(Paging.Listed))
            .Select(static answer => new EventReference(answer.Id, answer.Date, answer.Title, answer.Place, answer.Basis, answer.Citation))];
}
