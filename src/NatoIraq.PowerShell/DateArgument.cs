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
    /// <exception cref="DateFormatException">It is none.</exception>
    public static EdtfDate Read(object value) => (value is PSObject wrapped ? PipedInput.Event(wrapped) ?? wrapped.BaseObject : value) switch
    {
        EdtfDate date => date,
        Event happening => happening.ToEdtf(),
        DateTime date => EdtfDate.Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTimeOffset date => EdtfDate.Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateOnly date => EdtfDate.Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        // -During 2018 reaches a parameter as a number.
        int year => Reader.Resolve(year.ToString("0000", CultureInfo.InvariantCulture)).Date,
        var other => Reader.Resolve(string.Create(CultureInfo.InvariantCulture, $"{other}")).Date,
    };
}
