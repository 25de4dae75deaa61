using System.Text;
using NatoIraq.Reports;

namespace NatoIraq;

/// <summary>An event as one text, all of it, so that one that a job or Import-Clixml gives back is the event it was.</summary>
public static class EventText
{
    private const string Format = "jsonl";

    /// <summary>The event as one line of JSON (docs/exports.md).</summary>
    public static string Of(Event happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        using var stream = new MemoryStream();
        using (var writer = EventWriter.For(Format, stream, new EventWriterOptions())!)
        {
            writer.Write(happening);
            writer.Complete();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The event of such a text; null where it is not one.</summary>
    public static Event? Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return EventReader.Read(Format, stream)!.FirstOrDefault()?.Event;
    }
}
