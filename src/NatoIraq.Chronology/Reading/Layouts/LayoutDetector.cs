namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Chooses the layout that the head of a document fits best.</summary>
internal static class LayoutDetector
{
    /// <summary>All layouts; of two that fit equally well the one that stands first is taken.</summary>
    public static IReadOnlyList<ILayoutReader> All { get; } =
        [new DatedLineLayout(), new DateAboveLayout(), new DatedTitleLayout(), new DatedSentenceLayout(), new TableLayout()];

    /// <summary>The scores of all layouts, best first.</summary>
    public static IReadOnlyList<LayoutScore> Score(DocumentProfile profile) =>
        [.. All.Select(layout => layout.Score(profile)).OrderByDescending(static score => score.Score)];
}
