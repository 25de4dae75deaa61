using NatoIraq.Chronology.Dates;
using Xunit.Sdk;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>A row of date-cases.tsv.</summary>
public sealed class DateCase : IXunitSerializable
{
    private string[] cells;

    public DateCase() => cells = [];

    private DateCase(string[] cells) => this.cells = cells;

    public string Kind => cells[0];

    public string Text => cells[2].Replace("\\t", "\t", StringComparison.Ordinal);

    public string Edtf => cells[3];

    public string Time => cells[4];

    public EdtfDate? Reference => cells[5].Length == 0 ? null : EdtfDate.Parse(cells[5]);

    public string? Words => More("words ")?.Replace("\\t", "\t", StringComparison.Ordinal);

    public string? Remark => More("remark ");

    public string? Suggestion => More("suggest ");

    public static IEnumerable<DateCase> At(string place)
    {
        using var stream = typeof(DateCase).Assembly.GetManifestResourceStream("NatoIraq.Chronology.Tests.Dates.date-cases.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(static line => new DateCase(line.TrimEnd('\r').Split('\t'))).Where(each => each.cells[1] == place)];
    }

    public static string ValueOf(DatePhrase phrase) => phrase.IsAmbiguous ? string.Join("|", phrase.Alternatives) : phrase.Date.ToString();

    public static string TimeOf(DatePhrase phrase) => $"{phrase.Time}{phrase.TimeZone}";

    public void Deserialize(IXunitSerializationInfo info) => cells = info.GetValue<string[]>("cells")!;

    public void Serialize(IXunitSerializationInfo info) => info.AddValue("cells", cells);

    public override string ToString() => $"{cells[0]}: {cells[2]}";

    private string? More(string label) => cells[6].StartsWith(label, StringComparison.Ordinal) ? cells[6][label.Length..] : null;
}
