using NatoIraq.Chronology.Identity;

namespace NatoIraq.Chronology.Aliases;

/// <summary>Who is named by an office in which months: two names that sound alike in one office at one time may be one person's.</summary>
internal sealed class OfficeDays
{
    private const double Score = 0.6;
    private const int MostDays = 31;

    private readonly Dictionary<string, Dictionary<NamedEntity, HashSet<int>>> offices = new(StringComparer.Ordinal);

    /// <summary>Takes note of a person named by an office.</summary>
    public void Add(NamedEntity person, string office, Event happening)
    {
        if (happening is not { Start: { } start, End: { } end } || (end - start).Days > MostDays)
        {
            return;
        }

        var key = FoldedLetters.Fold(office);
        if (!offices.TryGetValue(key, out var holders))
        {
            offices.Add(key, holders = []);
        }

        if (!holders.TryGetValue(person, out var months))
        {
            holders.Add(person, months = []);
        }

        months.Add(MonthOf(start));
        months.Add(MonthOf(end));
    }

    /// <summary>The pairs whose names sound alike, however they are spelled.</summary>
    public IEnumerable<NameLink> Links() =>
        from office in offices
        from namesakes in office.Value.Keys.Select(static person => (Person: person, Name: new PersonName(person.Name))).GroupBy(static each => each.Name.Key)
        from one in namesakes
        from other in namesakes
        where string.CompareOrdinal(one.Name.Name, other.Name.Name) < 0 && one.Name.SoundsLike(other.Name)
            && office.Value[one.Person].Overlaps(office.Value[other.Person])
        select new NameLink(one.Person, other.Person, AliasRule.SameOffice, Score, $"both are named as {office.Key} in one month");

    private static int MonthOf(DateTime day) => (day.Year * 12) + day.Month;
}
