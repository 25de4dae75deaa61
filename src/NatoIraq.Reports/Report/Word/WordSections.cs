using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>What a Word report says, heading by heading, in the order of the other formats; the evidence stands in an annex.</summary>
/// <param name="model">The facts.</param>
/// <param name="timeline">The timeline's pages; none for a timeline in text.</param>
/// <param name="chart">The pages of the chart of decision chains; none for one in text.</param>
internal sealed class WordSections(ReportModel model, IReadOnlyList<Paragraph> timeline, IReadOnlyList<Paragraph> chart)
{
    private static readonly WordColumn[] PhaseColumns = [new("Phase", 1900), new("When", 2500), new("Known", 3338), new("Event", 1900)];

    private static readonly WordColumn[] StepColumns =
    [
        new("Step", 1350), new("When", 1200), new("After the step before", 1100), new("From the first", 1100), new("What", 3638), new("Known", 1250),
    ];

    private static readonly WordColumn[] GapColumns =
    [
        new("From", 1900), new("To", 1900), new("Days", 2438, IsNumber: true), new("Before", 1700), new("After", 1700),
    ];

    private static readonly WordColumn[] QuantityColumns =
    [
        new("In words", 3900), new("Number", 1600, IsNumber: true), new("Unit", 2438), new("Event", 1700),
    ];

    /// <summary>The sections.</summary>
    public IReadOnlyList<WordSection> All() =>
    [
        new(1, "Timeline", output => WriteDrawing(output, timeline, model.Drawing)) { IsOnNewPage = true },
        new(1, "Missions and lifecycles", output => WriteNone(output, model.Missions.Count, "No mission is named.")),
        .. model.Missions.Select(static mission => new WordSection(2, NameOf(mission), output => WriteMission(output, mission))),
        new(1, "Decision chains", WriteChains),
        .. model.Chains.Select(static chain => new WordSection(2, NameOf(chain), output => WriteChain(output, chain))),
        new(1, $"Events by {model.Period} and kind", WriteCounts),
        new(1, "Gaps of a year or more in the source", WriteGaps),
        new(1, "Actors", WriteActors),
        new(1, "Quantities", WriteQuantities),
        .. new WordEvents(model).All(),
        new(1, "How this was made", WriteMaking),
        new(1, "Annex: evidence", new WordEvidence(model).Write) { IsOnNewPage = true },
    ];

    private static string NameOf(ReportMission mission) =>
        mission.Acronym.Length > 0 ? $"{mission.Name} ({mission.Acronym})" : mission.Name;

    private static string NameOf(ReportChain chain) => $"{(chain.Mission.Length > 0 ? chain.Mission : "At a request")} – {chain.Way}";

    private static void WriteNone(WordOutput output, int count, string text)
    {
        if (count == 0)
        {
            output.Paragraph("Normal", text);
        }
    }

    /// <summary>A basis, with the rule behind it where it is inferred.</summary>
    private static string Known(string basis, string rule) => rule.Length > 0 ? $"{basis}: {rule}" : basis;

    private static void WriteMission(WordOutput output, ReportMission mission)
    {
        var status = mission.StatusBasis.Length > 0 ? $" ({mission.StatusBasis})" : "";
        var start = mission.Start.Length > 0 ? $"; began {mission.Start} ({mission.StartBasis})" : "";
        var end = mission.End.Length > 0 ? $"; ended {mission.End} ({mission.EndBasis})" : "; no end stated";
        output.Paragraph("Details", $"{mission.Type}, {mission.Status}{status}{start}{end}");
        if (mission.Phases.Count > 0)
        {
            output.Table($"The lifecycle of {mission.Name}", PhaseColumns, mission.Phases.Select(phase => new[]
            {
                WordText.Run(phase.Phase), WordText.Run(phase.Date), WordText.Run(Known(phase.Basis, phase.Rule)), output.Link(phase.Event, phase.Event),
            }));
        }
    }

    private static void WriteChain(WordOutput output, ReportChain chain) => output.Table(
        $"The steps of a decision chain: {chain.Way}",
        StepColumns,
        chain.Steps.Select(step => new[]
        {
            WordText.Run(step.Step),
            WordText.Run(step.Date),
            WordText.Run(step.Lag),
            WordText.Run(step.Elapsed),
            step.IsHere ? output.Link(step.Title, step.Event) : WordText.Run($"{step.Title} ({step.Event})"),
            WordText.Run(Known(step.Basis, step.Rule)),
        }));

    private void WriteChains(WordOutput output)
    {
        WriteNone(output, model.Chains.Count, "None.");
        if (model.LagDrawing.Length > 0)
        {
            WriteDrawing(output, chart, model.LagDrawing);
        }

        // The picture says so itself.
        if (model.LagSelection.Length > 0 && chart.Count == 0)
        {
            output.Paragraph("Normal", model.LagSelection);
        }
    }

    private static void WriteDrawing(WordOutput output, IReadOnlyList<Paragraph> pictures, string text)
    {
        foreach (var picture in pictures)
        {
            output.Write(picture);
        }

        foreach (var line in pictures.Count == 0 ? text.Split('\n') : [])
        {
            output.Write(WordText.Paragraph("HTMLPreformatted", WordText.Verbatim(line)));
        }
    }

    private void WriteCounts(WordOutput output)
    {
        WriteCounts(output, char.ToUpperInvariant(model.Period[0]) + model.Period[1..], model.Years);
        WriteCounts(output, "Kind", model.Kinds);
    }

    private static void WriteCounts(WordOutput output, string name, IReadOnlyList<ReportCount> counts)
    {
        WordColumn[] columns = [new(name, 2200), new("Events", 1000, IsNumber: true), new("", 4000)];
        output.Table($"Events by {name}", columns, counts.Select(count => new OpenXmlElement[]
        {
            WordText.Run(count.Name), WordText.Run(FormattableString.Invariant($"{count.Count}")), WordTable.Bar(count.Share, columns[^1]),
        }));
    }

    private void WriteGaps(WordOutput output)
    {
        WriteNone(output, model.Gaps.Count, "None.");
        if (model.Gaps.Count > 0)
        {
            output.Table("Gaps", GapColumns, model.Gaps.Select(gap => new[]
            {
                WordText.Run(gap.From),
                WordText.Run(gap.To),
                WordText.Run(gap.Days),
                output.Link(gap.Before, gap.Before),
                output.Link(gap.After, gap.After),
            }));
        }
    }

    private void WriteActors(WordOutput output)
    {
        WriteNone(output, model.Actors.Count, "No one is named.");
        if (model.Actors.Count > 0)
        {
            output.Paragraph("Normal", string.Join("; ", model.Actors.Select(static actor => FormattableString.Invariant($"{actor.Name} ({actor.Count})"))));
        }
    }

    private void WriteQuantities(WordOutput output)
    {
        WriteNone(output, model.Quantities.Count, "None.");
        if (model.Quantities.Count > 0)
        {
            output.Table("Quantities", QuantityColumns, model.Quantities.Select(quantity => new[]
            {
                WordText.Run(quantity.Text),
                WordText.Run(quantity.Value),
                WordText.Run(quantity.Unit),
                output.Link(quantity.Event, quantity.Event),
            }));
        }
    }

    private void WriteMaking(WordOutput output)
    {
        output.Paragraph(
            "Normal",
            $"By NatoIraq {model.Version} on {model.Made}, from {model.Selection}. What is inferred is marked as inferred; everything else is stated in the text shown. "
            + "Dates are EDTF (ISO 8601-2:2019) and keep the precision they were written with. “At” is the character offset in the source text, from 0.");
        if (model.Command.Length > 0)
        {
            output.Write(WordText.Paragraph("Normal", WordText.Verbatim("By the command "), WordText.Run(model.Command, "HTMLCode")));
        }

        foreach (var source in model.Sources)
        {
            var uri = source.Uri.Length > 0 ? $", {source.Uri}" : "";
            var file = source.FileName.Length > 0 ? $", read from {source.FileName}" : "";
            var paragraph = WordText.Paragraph("Normal", $"From {source.Title}{uri}{file}");
            if (source.Sha256.Length > 0)
            {
                paragraph.Append(WordText.Verbatim(", SHA-256 "), WordText.Run(source.Sha256, "HTMLCode"));
            }

            output.Write(paragraph);
        }
    }
}
