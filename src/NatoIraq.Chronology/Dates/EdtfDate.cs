namespace NatoIraq.Chronology.Dates;

/// <summary>A date in the Extended Date/Time Format (ISO 8601-2:2019).</summary>
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    /// <summary>Reads an EDTF expression.</summary>
    /// <exception cref="DateFormatException">It is no EDTF expression; says where and why.</exception>
    public static EdtfDate Parse(string text) => throw new NotSupportedException(text);

    /// <summary>Reads an EDTF expression, or says where and why it is none.</summary>
    public static bool TryParse(string text, out EdtfDate? date, out DateFormatException? error) => throw new NotSupportedException(text);

    /// <summary>The four bounds.</summary>
    public DateBounds Bounds { get; }

    /// <summary>How finely it is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day it can mean.</summary>
    public DateTime? Start => DateBounds.ToDateTime(Bounds.EarliestStart);

    /// <summary>The last day it can mean.</summary>
    public DateTime? End => DateBounds.ToDateTime(Bounds.LatestEnd);

    /// <summary>Whether this (an event's date) shares at least a day with <paramref name="query"/>.</summary>
    public bool IsDuring(EdtfDate query, MatchMode match) => throw new NotSupportedException();

    /// <summary>Whether this ends before <paramref name="query"/> begins.</summary>
    public bool IsBefore(EdtfDate query, MatchMode match) => throw new NotSupportedException();

    /// <summary>Whether this begins after <paramref name="query"/> ends.</summary>
    public bool IsAfter(EdtfDate query, MatchMode match) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public int CompareTo(EdtfDate? other) => 0;

    /// <summary>The canonical expression.</summary>
    public override string ToString() => "";
}
