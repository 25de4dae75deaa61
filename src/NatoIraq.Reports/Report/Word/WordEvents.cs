namespace NatoIraq.Reports.Report.Word;

/// <summary>The events of a report by years or decades: the source's words, with a footnote that says where they stand.</summary>
/// <param name="model">The facts.</param>
internal sealed class WordEvents(ReportModel model)
{
    /// <summary>The sections.</summary>
    public IEnumerable<WordSection> All() => model.Events
        .GroupBy(static @event => @event.Period, StringComparer.Ordinal)
        .SelectMany(static period => period
            .Select(static @event => new WordSection(3, HeadingOf(@event), output => Write(output, @event)))
            .Prepend(new WordSection(2, period.Key.Length > 0 ? period.Key : "Start not stated", static _ => { })))
        .Prepend(new WordSection(1, "Events", static _ => { }));

    private static string HeadingOf(ReportEvent @event) => $"{@event.DateText}: {@event.Kind}";

    private static void Write(WordOutput output, ReportEvent @event)
    {
        var place = @event.Characters.Length > 0 ? $"{@event.Citation} Characters {@event.Characters}." : @event.Citation;
        output.Write(WordText.Paragraph(
            "Quote", [.. output.Place(@event.Id, WordText.Run(@event.Text)), .. place.Length > 0 ? new[] { output.Note(place, @event.PageLink) } : []]));
        foreach (var sub in @event.SubEvents)
        {
            output.Write(WordText.Paragraph("ListBullet", output.Place(sub.Id, WordText.Run($"{sub.DateText} ({sub.Date}): {sub.Title}"))));
        }

        foreach (var correction in @event.Corrections)
        {
            output.Paragraph("ListBullet", $"Corrected: {correction}");
        }

        string[] details = [@event.Id, @event.Date, @event.Missions];
        output.Paragraph("Details", string.Join(" · ", details.Where(static detail => detail.Length > 0)));
    }
}
