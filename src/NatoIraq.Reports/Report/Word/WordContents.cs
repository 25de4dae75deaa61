using DocumentFormat.OpenXml.Wordprocessing;

namespace NatoIraq.Reports.Report.Word;

/// <summary>
/// The table of contents: a field, and in it what it will show, so that there is something to see and to follow in a program that does not
/// work out fields. Page numbers come when the word processor updates it; only that knows them.
/// </summary>
internal static class WordContents
{
    /// <summary>The headings in it: the first and the second level.</summary>
    private const int Levels = 2;

    /// <summary>The numbers of the bookmarks of headings begin above those of events.</summary>
    private const int FirstId = 100_000_000;

    /// <summary>The block that a word processor knows as a table of contents.</summary>
    public static SdtBlock Of(IReadOnlyList<WordSection> sections)
    {
        var content = new SdtContentBlock(WordText.Paragraph("TOCHeading", "Contents"));
        var listed = sections.Index().Where(static section => section.Item.Level <= Levels).ToList();
        foreach (var (index, section) in listed)
        {
            var entry = WordText.Paragraph($"TOC{section.Level}", WordText.Link(section.Heading, Bookmark(index)));
            if (index == listed[0].Index)
            {
                entry.ParagraphProperties!.InsertAfterSelf(WordText.FieldMark(FieldCharValues.Separate));
                entry.ParagraphProperties!.InsertAfterSelf(WordText.FieldCode($@"TOC \o ""1-{Levels}"" \h \z \u"));
                entry.ParagraphProperties!.InsertAfterSelf(WordText.FieldMark(FieldCharValues.Begin));
            }

            content.AppendChild(entry);
        }

        content.LastChild!.AppendChild(WordText.FieldMark(FieldCharValues.End));
        return new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())), content);
    }

    /// <summary>A section's heading, with the bookmark that the table of contents leads to.</summary>
    public static Paragraph Heading(WordSection section, int index)
    {
        var key = FormattableString.Invariant($"{FirstId + index}");
        var heading = WordText.Paragraph(
            $"Heading{section.Level}",
            new BookmarkStart { Id = key, Name = Bookmark(index) },
            WordText.Run(section.Heading),
            new BookmarkEnd { Id = key });
        if (section.IsOnNewPage)
        {
            heading.ParagraphProperties!.AppendChild(new PageBreakBefore());
        }

        return heading;
    }

    /// <summary>Named as a word processor names those that it makes for a table of contents.</summary>
    private static string Bookmark(int index) => FormattableString.Invariant($"_Toc{FirstId + index}");
}

/// <summary>A heading and what stands under it.</summary>
/// <param name="Level">1, 2 or 3.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Write">Writes what stands under it, up to the next heading.</param>
internal sealed record WordSection(int Level, string Heading, Action<WordOutput> Write)
{
    /// <summary>Whether it begins on a new page.</summary>
    public bool IsOnNewPage { get; init; }
}
