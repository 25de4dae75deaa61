using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Actors;

/// <summary>
/// An actor → its row. A mark is an event; an event that may be in one column or another is hatched in each. Where the marks of any column have no
/// room in five lines, all of the chart has columns as high as they have events.
/// </summary>
internal sealed class ActorRowLayout
{
    private const double RowHeight = 24;
    private const double Gap = 10;
    private const double NameLine = 16;
    private const double Step = 11;
    private const double Air = 3;
    private const double ColumnHeight = 19;
    private const int MostLines = 5;

    private readonly TimeScale scale;
    private readonly bool isList;

    /// <summary>Rows for some actors.</summary>
    /// <param name="scale">Days to pixels.</param>
    /// <param name="bins">The columns.</param>
    /// <param name="isList">Whether names stand above the marks, as on a telephone.</param>
    /// <param name="actors">The actors.</param>
    public ActorRowLayout(TimeScale scale, CalendarBins bins, bool isList, IReadOnlyList<ActorAppearances> actors)
    {
        (this.scale, this.isList, Bins) = (scale, isList, bins);
        Parts = actors.SelectMany(static actor => actor.Events).Select(static appearance => appearance.Part).ToHashSet();
        var cells = actors.SelectMany(CellsOf).ToList();
        HasPossible = cells.Exists(static cell => cell.Possible.Count > 0);
        Most = cells.Select(static cell => cell.Count).Append(1).Max();
        IsColumns = cells.Exists(cell => LinesOf(cell) > MostLines);
    }

    /// <summary>The columns.</summary>
    public CalendarBins Bins { get; }

    /// <summary>The parts that occur.</summary>
    public IReadOnlySet<ActorPart> Parts { get; }

    /// <summary>Whether an event occurs that may be in several columns.</summary>
    public bool HasPossible { get; }

    /// <summary>Whether events are columns, not marks.</summary>
    public bool IsColumns { get; }

    /// <summary>The most events that one actor has, or may have, in a column.</summary>
    public int Most { get; }

    /// <summary>The row of an actor.</summary>
    public ChartRow Row(ActorAppearances actor)
    {
        var above = isList ? NameLine : 0;
        var cells = CellsOf(actor).ToList();
        var height = RowHeight + (IsColumns ? 0 : (cells.Max(LinesOf) - 1) * Step);
        return new ChartRow(above + height, Draw);

        IEnumerable<ChartItem> Draw(double top)
        {
            var room = (isList ? scale.Right : scale.Left - Gap) - ChartMetrics.Margin;
            var middle = top + above + (RowHeight / 2);
            var name = TextMetrics.FitSomehow(DisplayText.Of(actor.Name), ChartMetrics.TextSize, room);
            var drawn = cells.SelectMany(cell => IsColumns ? Column(cell, middle + (ColumnHeight / 2)) : Marks(cell, middle));
            yield return new ChartLine(ChartMetrics.Margin, top + above + height, scale.Right, top + above + height, "line s-grid");
            yield return new ChartGroup(
                actor.Told,
                null,
                [new ChartText(ChartMetrics.Text(ChartMetrics.Margin, isList ? top + NameLine - Air : middle + 4, name), "f-ink"), .. drawn],
                actor.Name);
        }
    }

    private IEnumerable<Cell> CellsOf(ActorAppearances actor)
    {
        var cells = new SortedDictionary<int, Cell>();
        foreach (var appearance in actor.Events)
        {
            var (first, last) = appearance.Placed.Extent.CountedDays;
            var isCertain = Bins.Of(first) == Bins.Of(last);
            foreach (var bin in Bins.From(Math.Clamp(first, scale.FirstDay, scale.LastDay), Math.Clamp(last, scale.FirstDay, scale.LastDay)))
            {
                if (!cells.TryGetValue(bin.First, out var cell))
                {
                    cells[bin.First] = cell = new Cell(scale.StartOf(bin.First), scale.EndOf(bin.Last), [], []);
                }

                (isCertain ? cell.Certain : cell.Possible).Add(appearance);
            }
        }

        return cells.Values;
    }

    private static int PerLine(Cell cell) => Math.Max(1, (int)((cell.Right - cell.Left - Air) / Step));

    private static int LinesOf(Cell cell) => (cell.Count + PerLine(cell) - 1) / PerLine(cell);

    private static IEnumerable<ChartItem> Marks(Cell cell, double middle)
    {
        var index = 0;
        foreach (var (placed, part) in cell.Certain.Concat(cell.Possible))
        {
            var (line, column) = Math.DivRem(index, PerLine(cell));
            var (x, y) = (cell.Left + Air + PictureMetrics.Mark + (column * Step), middle + (line * Step));
            var box = new Box(x - PictureMetrics.Mark, y - PictureMetrics.Mark, x + PictureMetrics.Mark, y + PictureMetrics.Mark);
            yield return new ChartGroup(Told(placed, part), placed.Event.Id, index < cell.Certain.Count
                ? [new ChartMark(part.Shape, part.Colour, x, y)]
                : [new ChartBox(box, $"possible s-{part.Colour}", part.Colour)]);
            index++;
        }
    }

    private IEnumerable<ChartItem> Column(Cell cell, double bottom)
    {
        var perEvent = ColumnHeight / Most;
        foreach (var part in ActorPart.All)
        {
            var count = cell.Certain.Count(appearance => appearance.Part == part);
            if (count > 0)
            {
                yield return new ChartBox(new Box(cell.Left + 1, bottom - (count * perEvent), cell.Right - 1, bottom), "f-" + part.Colour);
                bottom -= count * perEvent;
            }
        }

        if (cell.Possible.Count > 0)
        {
            yield return new ChartBox(new Box(cell.Left + 1, bottom - (cell.Possible.Count * perEvent), cell.Right - 1, bottom), "possible s-muted", "muted");
        }
    }

    private static string Told(PlacedEvent placed, ActorPart part) =>
        DisplayText.Of($"{part.Name}. {EventTime.InWords(placed.Event)}: {placed.Event.Title}");

    private sealed record Cell(double Left, double Right, List<(PlacedEvent Placed, ActorPart Part)> Certain, List<(PlacedEvent Placed, ActorPart Part)> Possible)
    {
        public int Count => Certain.Count + Possible.Count;
    }
}
