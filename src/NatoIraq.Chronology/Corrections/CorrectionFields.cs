using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Corrections;

/// <summary>What the fields of an event that can be corrected hold, and what they can hold.</summary>
public static class CorrectionFields
{
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss"];

    /// <summary>The field as a correction keeps it: its name as <see cref="CorrectedField"/> has it, a date in its canonical form.</summary>
    /// <exception cref="CorrectionFormatException">There is no such field, or the value is not valid for it.</exception>
    /// <exception cref="DateFormatException">The value is no EDTF date.</exception>
    public static FieldValue Check(FieldValue asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var field = CorrectedField.All.FirstOrDefault(name => name.Equals(asked.Field, StringComparison.OrdinalIgnoreCase))
            ?? throw new CorrectionFormatException(
                asked.Field,
                asked.Values.ToString(),
                $"An event has no field '{asked.Field}' that can be corrected. The fields are {string.Join(", ", CorrectedField.All)}.");
        var isList = CorrectedField.Lists.Contains(field);
        var values = asked.Values.Select(static value => value.Trim()).Distinct(StringComparer.Ordinal).ToList();
        if (values.Exists(static value => value.Length == 0)
            || (!isList && values.Count > 1)
            || (field is CorrectedField.Date or CorrectedField.Kind or CorrectedField.Title && values.Count == 0))
        {
            throw new CorrectionFormatException(field, asked.Values.ToString(), $"The field {field} needs {(isList ? "names" : "one value")}, none of them empty.");
        }

        return new FieldValue(field, new ValueList<string>(values.Select(value => Check(field, value))));
    }

    /// <summary>What a field of an event holds.</summary>
    public static ValueList<string> Read(Event of, string field)
    {
        ArgumentNullException.ThrowIfNull(of);
        return field switch
        {
            CorrectedField.Date => One(of.Date),
            CorrectedField.Time => One(of.Time),
            CorrectedField.Kind => One(of.Kind),
            CorrectedField.Title => One(of.Title),
            CorrectedField.Missions => of.Missions,
            CorrectedField.Agents => of.Agents,
            CorrectedField.Requesters => of.Requesters,
            CorrectedField.People => of.People,
            CorrectedField.Organizations => of.Organizations,
            CorrectedField.Places => of.Places,
            CorrectedField.Documents => of.Documents,
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    private static string Check(string field, string value) => field switch
    {
        CorrectedField.Date => EdtfDate.Parse(value).ToString(),
        CorrectedField.Kind => EventKind.All.FirstOrDefault(kind => kind.Equals(value, StringComparison.OrdinalIgnoreCase))
            ?? throw new CorrectionFormatException(field, value, $"There is no kind '{value}'. The kinds are {string.Join(", ", EventKind.All)}."),
        CorrectedField.Time when !TimeOnly.TryParseExact(value, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            throw new CorrectionFormatException(field, value, $"'{value}' is not a time of day. Use 14:05 or 14:05:30."),
        _ => value,
    };

    private static ValueList<string> One(string? value) => new(value is null ? [] : [value]);
}
