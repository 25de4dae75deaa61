using System.Globalization;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>How often each way of dating an entry occurs in the head of a document: what the layouts of running text are scored on.</summary>
/// <param name="Lines">Blocks that open with a date and go on with text.</param>
/// <param name="Rows">How many of them are rows that the markup divides into cells.</param>
/// <param name="Alone">Dates alone on a line with text below.</param>
/// <param name="Titles">Titles that end with a date and have text below.</param>
/// <param name="Tails">Lines that end with a date and have no text of their own below.</param>
/// <param name="Openings">Paragraphs whose first sentence opens with a date.</param>
/// <param name="Mentions">Paragraphs whose first sentence has a date elsewhere.</param>
internal readonly record struct LayoutCounts(int Lines, int Rows, int Alone, int Titles, int Tails, int Openings, int Mentions)
{
    /// <summary>All that were counted.</summary>
    public int Total => Lines + Alone + Titles + Tails + Openings + Mentions;

    /// <summary>A share of the whole, as a score.</summary>
    public double Share(double count) => Total == 0 ? 0 : Math.Min(1, count / Total);

    /// <summary>"37 of 40 dated blocks …".</summary>
    public string Say(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} of {Total} dated blocks {what}");

    /// <summary>Counts a document's head.</summary>
    public static LayoutCounts Of(DocumentProfile profile)
    {
        int lines = 0, rows = 0, alone = 0, titles = 0, tails = 0, openings = 0, mentions = 0;
        var head = profile.Head;
        bool isCovered = false, covers = false;
        for (var index = 0; index < head.Count; index++)
        {
            var facts = head[index];
            var next = index + 1 < head.Count ? head[index + 1] : null;
            var hasTextBelow = next is { IsUndatedText: true } || (profile.DatesStandAboveTitles && DocumentProfile.IsAboveTitle(head, index));
            isCovered = covers || (isCovered && facts is { IsUndatedText: true, Block.IsAfterGap: false });
            covers = false;
            if (facts.Leading is { StandsAlone: false } leading)
            {
                rows += facts.Block.Kind == BlockKind.Row ? 1 : 0;
                lines += profile.Accepts(leading) && (facts.Block.Kind != BlockKind.Heading || leading.Date.Precision == DatePrecision.Day) ? 1 : 0;
            }
            else if (facts.Leading is { } date)
            {
                var isSection = next?.FirstSentence is { OpensSentence: true } && BlockSense.Of(date, facts.Block.Text.Length).IsYearOrMore;
                covers = hasTextBelow && !isSection && date.Date.Precision is not (DatePrecision.Decade or DatePrecision.Century);
                alone += covers ? 1 : 0;
            }
            else if (facts.TitleEnd is not null && facts.FirstSentence is not { OpensSentence: true } && !isCovered)
            {
                var standsOver = facts.Block.Kind == BlockKind.Heading || (facts.Block.IsAfterGap && next?.Block.IsAfterGap == false);
                covers = hasTextBelow && (standsOver || next!.TitleEnd is null);
                titles += covers ? 1 : 0;
                tails += covers ? 0 : 1;
            }
            else if (facts.FirstSentence is { } inline && facts.Block.Kind != BlockKind.Heading && (!isCovered || inline.OpensSentence))
            {
                openings += inline.OpensSentence && !isCovered ? 1 : 0;
                mentions += inline.OpensSentence || isCovered ? 0 : 1;
            }
        }

        return new LayoutCounts(lines, rows, alone, titles, tails, openings, mentions);
    }
}
