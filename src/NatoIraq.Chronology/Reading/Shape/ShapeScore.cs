using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Segments;

namespace NatoIraq.Chronology.Reading.Shape;

/// <summary>
/// How consistent a document is under a shape: the mean worth of its blocks. Entries are worth the more the less their date could be anything else; a block that
/// goes to the entry above is worth something, unless it opens with a date itself; what belongs to nothing, what cannot be read and dates without text are
/// worth nothing or less; and so is an entry that runs against the order of the others.
/// </summary>
internal static class ShapeScore
{
    /// <summary>How much better a reading must be to be preferred to one with fewer kinds of entries.</summary>
    public const double LeastGain = 0.004;

    private const double ContinuedWorth = 0.55;
    private const double ParagraphLoss = 0.1;
    private const double PrefaceWorth = 0.4;
    private const double HeadingWorth = 0.6;
    private const double DatedHeadingWorth = 0.85;
    private const double DoubtfulLoss = 0.25;
    private const double DatedLoss = 1.2;
    private const double EmptyLoss = 0.8;
    private const double DisorderLoss = 0.8;

    /// <summary>The score, at most 1.</summary>
    public static double Of(ReadingTally tally)
    {
        var entries = 0.0;
        var count = 0;
        foreach (var (signature, number) in tally.Entries)
        {
            entries += number * WorthOf(signature);
            count += number;
        }

        var blocks = count + tally.Headings + tally.DatedHeadings + tally.Continued + tally.Preface + tally.Orphans + tally.Rejected;
        if (blocks == 0 || count == 0)
        {
            return 0;
        }

        var worth = entries + (tally.Headings * HeadingWorth) + (tally.DatedHeadings * DatedHeadingWorth) + (tally.Continued * ContinuedWorth) + (tally.Preface * PrefaceWorth)
            - (tally.ContinuedParagraphs * ParagraphLoss) - (tally.ContinuedDoubtful * DoubtfulLoss) - (tally.ContinuedDated * DatedLoss) - (tally.Empty * EmptyLoss) - (Disorder(tally.Days) * DisorderLoss);
        return worth / blocks;
    }

    /// <summary>What an entry is worth whose date belongs to a class.</summary>
    private static double WorthOf(DateSignature signature) => signature switch
    {
        { Form: MarkForm.ShortYear } => 0.75,
        { Form: MarkForm.DayOfMonth } => 0.95,
        { Position: DatePosition.Inside } => 0.58,
        { Position: DatePosition.Trail, Separator: DateSeparator.Strong } or { Position: DatePosition.Labelled } => 0.85,
        { Position: DatePosition.Trail } => 0.5,
        { Separator: DateSeparator.Sentence } => 0.7,
        { Separator: DateSeparator.Space or DateSeparator.Comma or DateSeparator.Period } => 0.9,
        _ => 1,
    };

    /// <summary>
    /// How many neighbours certainly run against the direction in which most of them run. Days may run up under years that run down, so that neighbours of one year
    /// are judged by themselves.
    /// </summary>
    private static int Disorder(List<(int Start, DateSignature Signature, long First, long Last)> days)
    {
        const int LongestYear = 366;
        Span<int> rising = [0, 0], falling = [0, 0];
        for (var index = 1; index < days.Count; index++)
        {
            var kind = Math.Abs(days[index].First - days[index - 1].First) < LongestYear ? 0 : 1;
            rising[kind] += days[index].First > days[index - 1].Last ? 1 : 0;
            falling[kind] += days[index].Last < days[index - 1].First ? 1 : 0;
        }

        return Math.Min(rising[0], falling[0]) + Math.Min(rising[1], falling[1]);
    }
}
