using System.Globalization;

namespace NatoIraq.Chronology.Dates;

/// <summary>A time of day as written: to the minute, or to the second. 24:00 is the end of the day.</summary>
/// <param name="Hour">0 to 23, or 24 with nothing behind it.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59; null where none is written.</param>
public readonly record struct TimeOfDay(int Hour, int Minute, int? Second = null) : IComparable<TimeOfDay>
{
    /// <summary>By the clock; a time without seconds comes before one with them.</summary>
    public int CompareTo(TimeOfDay other) => Order.CompareTo(other.Order);

    private int Order => (((Hour * 60) + Minute) * 61) + (Second + 1 ?? 0);

    /// <summary><c>HH:mm</c> or <c>HH:mm:ss</c>.</summary>
    public override string ToString() => Second is { } second
        ? string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{second:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}");
}
