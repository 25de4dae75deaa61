using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// A date in the Extended Date/Time Format: ISO 8601-2:2019 in the profile of the Library of Congress (2019-02-04), levels 0, 1 and 2.
/// Immutable. Two are equal when they say the same in canonical spelling: <c>?2004</c> and <c>2004?</c> do.
/// </summary>
/// <remarks>
/// What the text of the standard leaves open (the months of a season, the year of a winter, an offset out of civil use …) is decided in
/// docs/edtf-decisions.md. A time of day is kept and printed; comparisons use the day as written, whatever the offset.
/// </remarks>
public sealed partial class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    private const int LevelOfLeftQualifier = 2;
    private const long FirstDayOfYear0 = -366;
    private const long FirstDayOfYear9996 = 3650598; // the last that has a 29 February
    private const long LastDayOfYear9999 = 3652058;

    private readonly DateExpression expression;
    private readonly int writtenLevel;
    private DateExtent? extent;
    private string? canonical;

    internal EdtfDate(DateExpression expression, int writtenLevel = 0)
    {
        this.expression = expression;
        this.writtenLevel = writtenLevel;
    }

    /// <summary>Reads an EDTF expression.</summary>
    /// <exception cref="DateFormatException">It is no EDTF expression; says where and why.</exception>
    public static EdtfDate Parse(string text) => TryParse(text, out var date, out var error) ? date! : throw error!;

    /// <summary>Reads an EDTF expression, or says where and why it is none.</summary>
    public static bool TryParse(string text, out EdtfDate? date, out DateFormatException? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = ParseOrNull(text, out var position, out var reason);
        error = date is null ? new DateFormatException(text, position, reason) : null;
        return date is not null;
    }

    /// <summary>A day.</summary>
    public static EdtfDate OfDay(DateOnly day) => new(CalendarDate.Of(day.Year, day.Month, day.Day));

    /// <summary>The conformance level of the expression as it was written: the lowest whose features it keeps to.</summary>
    public int Level => Math.Max(writtenLevel, expression.Level);

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision => expression.Precision;

    /// <summary>Whether any part of it is marked uncertain (<c>?</c> or <c>%</c>). The bounds do not widen for it.</summary>
    public bool IsUncertain => expression.IsUncertain;

    /// <summary>Whether any part of it is marked approximate (<c>~</c> or <c>%</c>). The bounds do not widen for it.</summary>
    public bool IsApproximate => expression.IsApproximate;

    /// <summary>
    /// Whether it is an interval that goes back without bound (<c>../2011</c>), which an unknown start (<c>/2011</c>) does not.
    /// </summary>
    public bool HasOpenStart => expression is DateInterval { Start.IsOpen: true };

    /// <summary>
    /// Whether it is an interval that is unbounded (<c>2011/..</c>), which an unknown end (<c>2011/</c>) does not.
    /// </summary>
    public bool HasOpenEnd => expression is DateInterval { End.IsOpen: true };

    /// <summary>The four bounds.</summary>
    public DateBounds Bounds => new(
        Bounded(Extent.Starts.First), Bounded(Extent.LatestStart), Bounded(Extent.EarliestEnd), Bounded(Extent.Ends.Last));

    /// <summary>The first day of <see cref="KnownBounds"/>; null where it is open, unknown, without a year or outside the years 0001–9999.</summary>
    public DateTime? KnownStart => DateBounds.ToDateTime(KnownBounds.EarliestStart);

    /// <summary>The last day of <see cref="KnownBounds"/>; null where it is open, unknown, without a year or outside the years 0001–9999.</summary>
    public DateTime? KnownEnd => DateBounds.ToDateTime(KnownBounds.LatestEnd);

    /// <summary>
    /// The bounds as events use them: those of a date without a year (<c>XXXX-04-02</c>) are unknown, not the years 0 to 9999 that EDTF gives them.
    /// </summary>
    public DateBounds KnownBounds
    {
        get
        {
            var (hasStart, hasEnd) = (!IsOfAnyYear(Extent.Starts), !IsOfAnyYear(Extent.Ends));
            return hasStart && hasEnd ? Bounds : new DateBounds(
                hasStart ? Bounds.EarliestStart : null, hasStart ? Bounds.LatestStart : null, hasEnd ? Bounds.EarliestEnd : null, hasEnd ? Bounds.LatestEnd : null);
        }
    }

    /// <summary>The first day it can mean; null where it is open, unknown or outside the years 0001–9999.</summary>
    public DateTime? Start => DateBounds.ToDateTime(Bounded(Extent.Starts.First));

    /// <summary>The last day it can mean; null where it is open, unknown or outside the years 0001–9999.</summary>
    public DateTime? End => DateBounds.ToDateTime(Bounded(Extent.Ends.Last));

    /// <summary>What it says; for the reader of phrases, which joins dates into ranges.</summary>
    internal DateExpression Expression => expression;

    private DateExtent Extent => extent ??= expression.Extent();

    /// <summary>Reads an EDTF expression without the cost of an exception where it is none.</summary>
    internal static EdtfDate? ParseOrNull(ReadOnlySpan<char> text, out int position, out string reason)
    {
        var parser = new EdtfParser(text);
        var expression = parser.Parse();
        position = parser.ErrorPosition;
        reason = parser.Reason ?? "";
        return expression is null ? null : new EdtfDate(expression, parser.HasLeftQualifier ? LevelOfLeftQualifier : 0);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <summary>
    /// By the first day (of a date without a year: behind all others), then by the last (the narrower first; an open end last), then by the
    /// canonical spelling.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = IsOfAnyYear(Extent.Starts).CompareTo(IsOfAnyYear(other.Extent.Starts));
        order = order != 0 ? order : Extent.Starts.First.CompareTo(other.Extent.Starts.First);
        order = order != 0 ? order : Extent.Ends.Last.CompareTo(other.Extent.Ends.Last);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as EdtfDate);

    /// <summary>The canonical expression: of all spellings of the same meaning the one of the lowest level.</summary>
    public override string ToString()
    {
        if (canonical is null)
        {
            var output = new StringBuilder(16);
            expression.Print(output);
            canonical = output.ToString();
        }

        return canonical;
    }

    /// <summary>
    /// Whether the days are those of a date without a year (<c>XXXX-04-02</c>): from year 0 to 9999, which are no bounds that anybody meant.
    /// </summary>
    private static bool IsOfAnyYear(DaySet days) =>
        days.First is >= FirstDayOfYear0 and < 0 && days.Last is >= FirstDayOfYear9996 and <= LastDayOfYear9999;

    /// <summary>A day, or null where the side is unbounded.</summary>
    private static long? Bounded(long day) => day is <= DayRange.PastInfinity + 1 or >= DayRange.FutureInfinity - 1 ? null : day;
}
