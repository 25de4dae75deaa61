using System.Text;
using System.Text.Json;
using NatoIraq.Reports.Json;

namespace NatoIraq.Reports.Citations;

/// <summary>
/// An item by the schema of CSL-JSON (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). A file of them is an
/// array.
/// </summary>
internal static class CslJsonCitation
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ReadableJsonEncoder.Instance };

    /// <summary>The item.</summary>
    public static string Write(Citation citation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", citation.Key);
            json.WriteString("type", citation.Entry is null ? "webpage" : "entry");
            if (citation.Entry is { } entry)
            {
                json.WriteString("title", entry.Title);
                json.WriteString("container-title", citation.Container);
                json.WriteString("abstract", entry.Text);
                json.WriteString("note", entry.Place);
                WriteDate(json, "event-date", entry.Date);
            }
            else
            {
                json.WriteString("title", citation.Container);
            }

            WriteDate(json, "issued", citation.Published);
            WriteDate(json, "accessed", citation.Accessed);
            if (citation.Uri is { } uri)
            {
                json.WriteString("URL", uri);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteDate(Utf8JsonWriter json, string name, CitedDate? date)
    {
        if (date is null)
        {
            return;
        }

        json.WriteStartObject(name);
        if (date.Year is { } year)
        {
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            json.WriteNumberValue(year);
            foreach (var part in new[] { date.Month, date.Day }.OfType<int>())
            {
                json.WriteNumberValue(part);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("literal", date.Words);
        }

        json.WriteEndObject();
    }
}
