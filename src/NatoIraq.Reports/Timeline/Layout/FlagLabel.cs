using System.Globalization;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The words of a label: the date, then as much of the title as there is room for.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Date">The date.</param>
/// <param name="Title">The title, cut; empty where there is room for the date alone.</param>
/// <param name="Whole">The title, whole.</param>
internal sealed record FlagLabel(double X, string Date, string Title, string Whole)
{
    /// <summary>Widths, in pixels, that a title is cut to if it can stand lower then.</summary>
    private static readonly double[] ShorterWidths = [420, 300, 210];

    /// <summary>Width of the date.</summary>
    public double DateWidth { get; } = TextMetrics.Width(Date, PictureMetrics.LabelSize);

    /// <summary>Width of the title.</summary>
    public double TitleWidth { get; } = TextMetrics.Width(Title, PictureMetrics.LabelSize);

    /// <summary>Where the title begins.</summary>
    public double TitleX => X + DateWidth + PictureMetrics.Gap;

    /// <summary>Where it ends, with the air behind it.</summary>
    public double Right => (Title.Length == 0 ? X + DateWidth : TitleX + TitleWidth) + PictureMetrics.Gap;

    /// <summary>The label of an event, as long as the edge allows.</summary>
    public static FlagLabel Of(PlacedEvent placed, double edge)
    {
        var markEnd = placed.Place.IsDay
            ? placed.Place.Middle + PictureMetrics.Mark
            : Math.Max(placed.Place.Right, placed.Place.Left + PictureMetrics.Mark);
        var x = markEnd + PictureMetrics.Gap + (placed.Place.IsOpenToFuture ? PictureMetrics.Fade : 0);
        var title = DisplayText.Of(placed.Event.Title);
        var label = new FlagLabel(x, DateOf(placed.Event, edge - x), title, title);
        return label.CutTo(edge - label.TitleX);
    }

    /// <summary>The same label cut to less, the longest first.</summary>
    public IEnumerable<FlagLabel> Shortened() => ShorterWidths.Where(width => width < TitleWidth).Select(CutTo);

    /// <summary>Made again, not copied: a copy would keep the widths of what it was cut from.</summary>
    private FlagLabel CutTo(double width) => new(X, Date, Cut(Whole, width), Whole);

    private static string Cut(string title, double width)
    {
        var cut = TextMetrics.FitSomehow(title, PictureMetrics.LabelSize, width);
        return cut.Length == title.Length || width >= PictureMetrics.LeastTitle ? cut : "";
    }

    /// <summary>Day, month and year where the date is one of these, else the source's words.</summary>
    internal static string DateOf(Event @event, double width)
    {
        var format = @event.Precision switch
        {
            nameof(DatePrecision.Day) => "d MMM yyyy",
            nameof(DatePrecision.Month) => "MMM yyyy",
            nameof(DatePrecision.Year) => "yyyy",
            _ => null,
        };
        return format is not null && @event.Start is { } start
            ? start.ToString(format, CultureInfo.InvariantCulture) + (@event.Time is { } time ? ", " + time : "")
            : TextMetrics.Fit(DisplayText.Of(@event.DateText), PictureMetrics.LabelSize, width);
    }
}
