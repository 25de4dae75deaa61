using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Map;

/// <summary>Finds room for names on a map: beside their place, else farther off with a line to it, and never on a circle or another name.</summary>
/// <param name="frame">The map's frame, which no name leaves.</param>
internal sealed class MapLabels(Box frame)
{
    private const double Air = 3;
    private const double Ascent = 0.78;
    private const double Height = 0.5;
    private static readonly double[] Distances = [0, 14, 28, 46, 70, 100];
    private static readonly (double X, double Y)[] Directions =
        [(1, 0), (-1, 0), (0, 1), (0, -1), (0.8, 0.7), (0.8, -0.7), (-0.8, 0.7), (-0.8, -0.7)];

    private readonly List<Box> taken = [];

    /// <summary>Keeps names off a circle.</summary>
    public void KeepOff(double x, double y, double radius) => taken.Add(new Box(x - radius, y - radius, x + radius, y + radius));

    /// <summary>The name beside a place and, where it is far, a line to it; empty where there is no room for it.</summary>
    public IReadOnlyList<ChartItem> Beside(string words, double x, double y, double radius)
    {
        foreach (var distance in Distances)
        {
            foreach (var (right, down) in Directions)
            {
                var reach = radius + Air + distance;
                var text = At(words, x + (right * reach), y + (down * reach), right, down);
                if (Take(text))
                {
                    return distance == 0
                        ? [new ChartText(text, "f-ink")]
                        : [new ChartLine(x + (right * radius), y + (down * radius), x + (right * (reach - Air)), y + (down * (reach - Air)), "line s-muted"), new ChartText(text, "f-ink")];
                }
            }
        }

        return [];
    }

    /// <summary>A name in an area: in its middle, else above or below that; null where there is no room for it.</summary>
    public PlacedText? Within(string words, double x, double y)
    {
        foreach (var distance in Distances)
        {
            foreach (var down in (ReadOnlySpan<double>)[1, -1])
            {
                var text = At(words, x, y + (down * distance), 0, 0);
                if (Take(text))
                {
                    return text;
                }
            }
        }

        return null;
    }

    private static PlacedText At(string words, double x, double y, double right, double down)
    {
        const double Size = ChartMetrics.TextSize;
        var width = TextMetrics.Width(words, Size);
        var left = right > 0 ? x : right < 0 ? x - width : x - (width / 2);
        var baseline = y + (Size * ((Ascent * Height) + (down * Height)));
        return new PlacedText(left, baseline, words, width, Size);
    }

    private bool Take(PlacedText text)
    {
        var box = text.Box;
        var ground = new Box(box.Left - Air, box.Top - 1, box.Right + Air, box.Bottom + 1);
        if (ground.Left < frame.Left || ground.Right > frame.Right || ground.Top < frame.Top || ground.Bottom > frame.Bottom || taken.Exists(ground.Overlaps))
        {
            return false;
        }

        taken.Add(ground);
        return true;
    }
}
