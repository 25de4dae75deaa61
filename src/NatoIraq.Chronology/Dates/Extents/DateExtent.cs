namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The choices a date leaves open of when a thing began and ended, and what holds of any or all of them (docs/dates.md, "Possible and
/// certain"). There is always at least one choice, so what is certain is possible.
/// </summary>
internal abstract class DateExtent
{
    /// <summary>Every day it can have gone on.</summary>
    public abstract DaySet Days { get; }

    /// <summary>The days it can have begun on.</summary>
    public abstract DaySet Starts { get; }

    /// <summary>The days it can have ended on.</summary>
    public abstract DaySet Ends { get; }

    /// <summary>Whether it began and ended on the same day, whichever that is.</summary>
    public virtual bool IsOneDay => false;

    /// <summary>The last day it can have begun on.</summary>
    public virtual long LatestStart => Starts.Last;

    /// <summary>The first day it can have ended on.</summary>
    public virtual long EarliestEnd => Ends.First;

    /// <summary>Whether it shares a day with <paramref name="query"/>, for some choice or for all.</summary>
    public abstract bool SharesDay(DaySet query, MatchMode match);

    /// <summary>Whether it ends before <paramref name="day"/>.</summary>
    public virtual bool EndsBefore(long day, MatchMode match) => (match == MatchMode.Possible ? EarliestEnd : Ends.Last) < day;

    /// <summary>Whether it begins after <paramref name="day"/>.</summary>
    public virtual bool StartsAfter(long day, MatchMode match) => (match == MatchMode.Possible ? LatestStart : Starts.First) > day;
}
