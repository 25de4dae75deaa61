using NatoIraq.Reports.Timeline.Charts;

namespace NatoIraq.Reports.Tests.Timeline.Charts;

/// <summary>The ground that the words of a chart stand on.</summary>
internal static class ChartGround
{
    /// <summary>No words share ground or leave the picture.</summary>
    public static void IsClear(Chart chart)
    {
        var texts = ChartSample.Flat(chart.Items).OfType<ChartText>().Select(static item => item.Text).Append(chart.Title).Concat(chart.ReadingLines).ToList();
        for (var index = 0; index < texts.Count; index++)
        {
            Assert.True(texts[index].Box.Left >= 0 && texts[index].Box.Right <= chart.Width + 0.5 && texts[index].Box.Bottom <= chart.Height, texts[index].Text);
            foreach (var other in texts.Skip(index + 1))
            {
                Assert.False(texts[index].Box.Overlaps(other.Box), $"{texts[index].Text} / {other.Text}");
            }
        }
    }
}
