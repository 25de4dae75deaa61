using System.Globalization;
using System.Text.Json;

namespace NatoIraq.Reports.Json;

/// <summary>An object of a file, read key by key; what is missing or of another type is said with the way to it.</summary>
/// <param name="element">The object.</param>
/// <param name="path">Where it stands in its event: "" for the event itself, "Mentions[3]."</param>
internal readonly struct JsonFields(JsonElement element, string path)
{
    /// <summary>Looks into an element that must be an object.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static JsonFields Of(JsonElement element, string path) => element.ValueKind is JsonValueKind.Object
        ? new JsonFields(element, path)
        : throw new InvalidDataException($"{(path.Length == 0 ? "it" : path.TrimEnd('.'))} is not a JSON object");

    /// <summary>A text.</summary>
    public string Text(string key) => TextOrNull(key) ?? throw Wrong(key, "null, and must be a string");

    /// <summary>A text or null.</summary>
    public string? TextOrNull(string key) => Value(key) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } value => StringOf(key, value),
        _ => throw Wrong(key, "no string"),
    };

    /// <summary>A whole number.</summary>
    public int Integer(string key) => IntegerOrNull(key) ?? throw Wrong(key, "not a whole number");

    /// <summary>A whole number that can be large.</summary>
    public long Long(string key) => Value(key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number)
        ? number
        : throw Wrong(key, "not a whole number");

    /// <summary>A whole number or null.</summary>
    public int? IntegerOrNull(string key) => Value(key) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var number) => number,
        _ => throw Wrong(key, "not a whole number"),
    };

    /// <summary>A number.</summary>
    public decimal Number(string key) => NumberOrNull(key) ?? throw Wrong(key, "null, and must be a number");

    /// <summary>A number or null.</summary>
    public decimal? NumberOrNull(string key) => Value(key) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var number) => number,
        _ => throw Wrong(key, "not a number in the range of a decimal"),
    };

    /// <summary>A day or null.</summary>
    public DateTime? DayOrNull(string key) => TextOrNull(key) is not { } text ? null
        : DateTime.TryParseExact(text, Day.Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Wrong(key, $"'{text}', which is not a day such as 2018-07-11");

    /// <summary>A moment (UTC).</summary>
    public DateTime Time(string key) =>
        CorrectionText.ReadTime(Text(key)) ?? throw Wrong(key, $"'{Text(key)}', which is not a time such as 2026-03-01T14:00:00Z");

    /// <summary>Whether the object has a key.</summary>
    public bool Has(string key) => element.TryGetProperty(key, out _);

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Array(key).EnumerateArray())
        {
            texts.Add(item.ValueKind is JsonValueKind.String ? StringOf(key, item) : throw Wrong(key, "not a list of strings"));
        }

        return texts;
    }

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<T> Objects<T>(string key, Func<JsonFields, T> read)
    {
        var objects = new List<T>();
        foreach (var item in Array(key).EnumerateArray())
        {
            objects.Add(read(Of(item, FormattableString.Invariant($"{path}{key}[{objects.Count}]."))));
        }

        return objects;
    }

    private JsonElement Array(string key) => Value(key) is { ValueKind: JsonValueKind.Array } array ? array : throw Wrong(key, "no list");

    private JsonElement Value(string key) =>
        element.TryGetProperty(key, out var value) ? value : throw new InvalidDataException($"the key {path}{key} is missing");

    /// <summary>The value of a string. The reader looks at escapes such as \ud800 only when the text is asked for.</summary>
    private string StringOf(string key, JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(key, "no text: it has one half of a surrogate pair, which is no character");
        }
    }

    private InvalidDataException Wrong(string key, string what) => new($"{path}{key} is {what}");
}
