using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>What a date expression means.</summary>
public sealed record ResolvedDate : IComparable<ResolvedDate>, IComparable
{
    internal ResolvedDate(string expression, DatePhrase phrase)
    {
        Expression = DisplayControl.Fold(expression);
        Edtf = phrase.Date.ToString();
        Start = phrase.Date.Start;
        End = phrase.Date.End;
        Precision = phrase.Date.Precision.ToString();
        Rule = phrase.Rule;
        Time = phrase.Time?.ToString();
        TimeZone = DisplayControl.Fold(phrase.TimeZone);
        Alternatives = [.. phrase.Alternatives.Select(static date => date.ToString())];
    }

    /// <summary>The expression as given.</summary>
    public string Expression { get; }

    /// <summary>The EDTF value.</summary>
    public string Edtf { get; }

    /// <summary>The first day it can mean; null where open, unknown or outside the years 0001–9999.</summary>
    public DateTime? Start { get; }

    /// <summary>The last day it can mean; null as for <see cref="Start"/>.</summary>
    public DateTime? End { get; }

    /// <summary>How finely it is known.</summary>
    public string Precision { get; }

    /// <summary>The rule that read it (docs/dates.md).</summary>
    public string Rule { get; }

    /// <summary>The time of day that stands with the date, <c>14:05</c> or <c>14:05:30</c>; null where none does.</summary>
    public string? Time { get; }

    /// <summary>The time zone as written; null where none is.</summary>
    public string? TimeZone { get; }

    /// <summary>Where the order of day and month could not be determined, the day-first reading, then the month-first one; otherwise empty.</summary>
    public string[] Alternatives { get; }

    /// <summary>In the order of time.</summary>
    public int CompareTo(ResolvedDate? other) => other is null ? 1 : ChronologicalOrder.Compare(Edtf, other.Edtf);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as ResolvedDate);

    /// <inheritdoc/>
    public override string ToString() => Edtf;
}
