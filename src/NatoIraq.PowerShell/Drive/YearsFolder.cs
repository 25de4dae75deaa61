using NatoIraq.Chronology.Dates;
using NatoIraq.Store;

namespace NatoIraq.PowerShell.Drive;

/// <summary>The events by year: each stands in one, so that listing all years gives each event once.</summary>
internal sealed class YearsFolder : IDriveFolder
{
    /// <inheritdoc/>
    public IEnumerable<DriveItem> Items(IChronologyStore store) =>
        store.Years().Select(static count => ItemOf(count.Year, () => new DriveYear(EventYear.Format(count.Year), count.Events)));

    /// <inheritdoc/>
    public IEnumerable<DriveItem> Find(IChronologyStore store, string name)
    {
        if (EventYear.TryParse(name, out var year) && EventsOf(year).Items(store).Any())
        {
            yield return ItemOf(year, () => new DriveYear(name, store.Years().Single(count => count.Year == year).Events));
        }
    }

    private static DriveItem ItemOf(long? year, Func<object> describe) => new(EventYear.Format(year), describe, EventsOf(year));

    private static EventsFolder EventsOf(long? year) => new(
        year is null
            ? new EventQuery()
            : new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse(EventYear.Format(year)))] },
        happening => EventYear.Of(happening) == year);
}
