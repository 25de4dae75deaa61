using System.Globalization;

namespace NatoIraq.Chronology.Dates;

/// <summary>A time of day as written: to the minute, or to the second. 24:00 is the end of the day.</summary>
public readonly record struct TimeOfDay : IComparable<TimeOfDay>
{
    private const int NoSecond = 0;

    private readonly byte hour;
    private readonly byte minute;

    // One more than the second, so that a time without seconds comes before one with them.
    private readonly byte secondAfterNone;

    /// <summary>Makes a time of day.</summary>
    /// <param name="hour">0 to 23, or 24 with nothing behind it.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="second">0 to 59; null where none is written.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public TimeOfDay(int hour, int minute, int? second = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)hour, 24u, nameof(hour));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)minute, hour == 24 ? 0u : 59u, nameof(minute));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)(second ?? 0), hour == 24 ? 0u : 59u, nameof(second));
        this.hour = (byte)hour;
        this.minute = (byte)minute;
        secondAfterNone = (byte)(second + 1 ?? NoSecond);
    }

    /// <summary>0 to 23, or 24 at the end of the day.</summary>
    public int Hour => hour;

    /// <summary>0 to 59.</summary>
    public int Minute => minute;

    /// <summary>0 to 59; null where none is written.</summary>
    public int? Second => secondAfterNone == NoSecond ? null : secondAfterNone - 1;

    /// <summary>By the clock; a time without seconds comes before one with them.</summary>
    public int CompareTo(TimeOfDay other) => Order.CompareTo(other.Order);

    private int Order => (hour << 16) | (minute << 8) | secondAfterNone;

    /// <summary><c>HH:mm</c> or <c>HH:mm:ss</c>.</summary>
    public override string ToString() => Second is { } second
        ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
}
