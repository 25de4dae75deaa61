using System.Globalization;
using System.Management.Automation;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.PowerShell;

/// <summary>Dates as a user gives them to a parameter: a <see cref="DateTime"/>, a number that is a year, an event, an EDTF
/// expression, or words.</summary>
internal static class DateArgument
{
    private static readonly DatePhraseReader Reader = new();

    /// <summary>The date a parameter's value means.</summary>
    /// <exception cref="DateFormatException">The text is not a date.</exception>
    public static EdtfDate Read(object value) => (value is PSObject wrapped ? PipedInput.Event(wrapped) ?? wrapped.BaseObject : value) switch
    {
        EdtfDate date => date,
        Event happening => happening.ToEdtf(),
        var other => Reader.Resolve(TextOf(other)).Date,
    };

    /// <summary>The words of a parameter's value: the calendar day of a <see cref="DateTime"/> and the like, whatever the culture and its calendar.</summary>
    public static string TextOf(object? value) => (value is PSObject wrapped ? wrapped.BaseObject : value) switch
    {
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // -During 2018 reaches a parameter as a number.
        int year => year.ToString("0000", CultureInfo.InvariantCulture),
        var other => string.Create(CultureInfo.InvariantCulture, $"{other}"),
    };
}
