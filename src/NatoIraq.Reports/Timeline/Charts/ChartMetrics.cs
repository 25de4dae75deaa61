using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts;

/// <summary>The measures that the charts share with one another.</summary>
internal static class ChartMetrics
{
    /// <summary>Empty paper at the left and right edges.</summary>
    public const double Margin = PictureMetrics.Margin;

    /// <summary>Size of the words on a chart.</summary>
    public const double TextSize = 12;

    /// <summary>Size of the words on an axis, and of notes.</summary>
    public const double NoteSize = 11;

    /// <summary>Empty paper below.</summary>
    public const double Foot = 20;

    /// <summary>A line of text.</summary>
    public static PlacedText Text(double x, double y, string text, double size = TextSize, bool bold = false) =>
        new(x, y, text, TextMetrics.Width(text, size, bold), size);

    /// <summary>Whole names and counts: "1 event", "2,000 events".</summary>
    public static string Counted(int count, string one) =>
        FormattableString.Invariant($"{count:N0} {one}") + (count == 1 ? "" : "s");
}
