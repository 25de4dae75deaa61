using DocumentFormat.OpenXml;

namespace NatoIraq.Reports.Report.Word;

/// <summary>The mentions of each event, as one table.</summary>
/// <param name="model">The facts.</param>
internal sealed class WordEvidence(ReportModel model)
{
    private static readonly WordColumn[] Columns =
    [
        new("Event", 1500), new("What", 1950), new("Words", 2600), new("Stands for", 1938), new("At", 750, IsNumber: true), new("Known", 900),
    ];

    /// <summary>Writes the table.</summary>
    public void Write(WordOutput output)
    {
        if (!model.Events.Any(static @event => @event.Evidence.Count > 0))
        {
            output.Paragraph("Normal", "None.");
            return;
        }

        output.Table("The mentions of each event", Columns, model.Events.SelectMany(@event => @event.Evidence.Select(mention => new[]
        {
            output.Link(@event.Id, @event.Id),
            WordText.Run(mention.Role.Length > 0 ? $"{mention.Field}, {mention.Role}" : mention.Field),
            WordText.Run($"“{mention.Text}”"),
            WordText.Run(mention.Name),
            (OpenXmlElement)WordText.Run(FormattableString.Invariant($"{mention.Start}")),
            WordText.Run(mention.Basis),
        })));
    }
}
