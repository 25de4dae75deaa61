using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Lags;

/// <summary>
/// Decision chains → a chart of days: a row a chain, each from its own day 0, the first day that its first step can have been on. A day that
/// is known is a mark; one that is not is a bar over every day that it can have been.
/// </summary>
public static class LagChartLayout
{
    private const double NameWidth = 150;
    private const double TotalRoom = 124;
    private static readonly string[] Columns = ["Chain", "Step", "When", "After the step before", "From the first", "Known", "What"];

    /// <summary>Arranges a chart.</summary>
    /// <param name="content">Whose chains it shows: those of two steps and more, as far as they can be read; its table has all.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    public static Chart Arrange(TimelineContent content, double width) => Pages(content, width, double.PositiveInfinity)[0];

    /// <summary>Arranges it on as many pages as it takes.</summary>
    /// <param name="content">Whose chains it shows.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    /// <param name="pageHeight">How high a page may be.</param>
    public static IReadOnlyList<Chart> Pages(TimelineContent content, double width, double pageHeight)
    {
        ArgumentNullException.ThrowIfNull(content);
        var selection = new LagSelection(content);
        var chains = selection.Drawn;
        var isList = width < PictureMetrics.ListWidth;
        var edge = width - ChartMetrics.Margin;
        var scale = LagScale.Over(
            chains.SelectMany(static pair => pair.Steps),
            isList ? ChartMetrics.Margin : ChartMetrics.Margin + NameWidth,
            isList ? edge : edge - TotalRoom);
        var labelled = new LagRowLayout(scale, edge, content);
        var listed = new LagListLayout(scale, edge, content);
        var head = new ChartHead(content.Title, selection.Reading, width);
        return new ChartPages(head, Legend(head, chains.SelectMany(static pair => pair.Steps)), (top, bottom) => Grid(scale, top, isList ? top : bottom)).Of(
            [.. chains.Select(pair => isList ? listed.Row(pair.Chain, pair.Steps) : labelled.Row(pair.Chain, pair.Steps))],
            new ChartTable(Columns, [.. selection.All.SelectMany(pair => RowsOf(pair.Chain))]),
            pageHeight);
    }

    private static IEnumerable<ChartItem> Grid(LagScale scale, double top, double bottom)
    {
        foreach (var (x, label) in scale.Ticks())
        {
            yield return new ChartLine(x, top - 4, x, bottom, label == "0" ? "line s-prepared" : "line s-grid");
            var width = TextMetrics.Width(label, ChartMetrics.NoteSize);
            yield return new ChartText(ChartMetrics.Text(x - (width / 2), top - 10, label, ChartMetrics.NoteSize), "f-muted");
        }
    }

    private static ChartLegend Legend(ChartHead head, IEnumerable<LagStep> steps)
    {
        var legend = new ChartLegend(head);
        var shown = steps.ToList();
        var families = shown.Select(static step => KindFamily.Of(step.Step.Step)).ToHashSet();
        foreach (var family in KindFamily.All.Where(families.Contains))
        {
            legend.AddMark(family.Shape, family.Key, family.Name);
        }

        if (shown.Exists(static step => !step.IsDay))
        {
            legend.AddBar("possible s-muted", "muted", "Hatched: only possible");
        }

        return legend;
    }

    private static IEnumerable<IReadOnlyList<string>> RowsOf(DecisionChain chain) => chain.Steps.Select((step, index) => (IReadOnlyList<string>)
    [
        index > 0 ? "" : DisplayText.Of(chain.Mission ?? "At a request"),
        step.Step,
        step.Date,
        index == 0 ? "" : LagText.Of(step.LagMin, step.LagMax),
        index == 0 ? "" : LagText.Of(step.ElapsedMin, step.ElapsedMax),
        step.Basis,
        DisplayText.Of(step.Title),
    ]);
}
