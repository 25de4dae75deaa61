using System.Management.Automation;
using NatoIraq.Chronology.Linking;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Knowledge;

/// <summary>Who appears, as the objects that users see.</summary>
internal static class DescribedActors
{
    /// <summary>One actor for each appearance, in their order.</summary>
    /// <param name="store">The store, opened when it is first asked.</param>
    /// <param name="appearances">Who appears.</param>
    /// <param name="among">The events that are asked about; null for all of the store.</param>
    public static IReadOnlyList<Actor> Of(
        Func<IChronologyStore> store, IReadOnlyList<Appearance> appearances, IReadOnlyCollection<Event>? among)
    {
        var offices = OfficesOf(store, among, appearances.Where(static appearance => appearance.Entity.Field is MentionField.Person));
        return [.. appearances.Select(appearance => new Actor
        {
            Name = appearance.Entity.Name,
            Type = appearance.Entity.Field,
            Acronym = appearance.Entity.Acronym,
            Aliases = appearance.Entity.Aliases,
            Offices = new ValueList<string>(
                appearance.Entity.Field is MentionField.Person
                    ? offices[appearance.Entity.Name].Distinct(StringComparer.OrdinalIgnoreCase)
                    : []),
            Count = appearance.Events,
            First = appearance.First,
            Last = appearance.Last,
        })];
    }

    /// <summary>
    /// The offices people are named by. These stand in the evidence alone, so the events of these people are read, and no others.
    /// </summary>
    private static ILookup<string, string> OfficesOf(
        Func<IChronologyStore> store, IReadOnlyCollection<Event>? among, IEnumerable<Appearance> people)
    {
        var names = people.Select(static person => WildcardPattern.Escape(person.Entity.Name)).ToList();
        var events = names.Count == 0 ? [] : among ?? store().Query(new EventQuery { Actors = names });
        return events
            .SelectMany(NamedOffice.In)
            .ToLookup(static named => named.Person.Name, static named => named.Office.Text, StringComparer.Ordinal);
    }
}
