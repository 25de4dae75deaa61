namespace NatoIraq.Chronology.Reading.Outline;

/// <summary>What a word processor's file says a paragraph is.</summary>
public enum OutlineRole
{
    /// <summary>A paragraph, or a line of one that is broken by hand.</summary>
    Paragraph,

    /// <summary>Lines of which the file says no more: they are read as those of plain text.</summary>
    Lines,

    /// <summary>A heading or a title.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>The caption of a table or a figure.</summary>
    Caption,

    /// <summary>A footnote or an endnote: apart from the text.</summary>
    Note,

    /// <summary>The number of a page.</summary>
    PageNumber,
}

/// <summary>A paragraph of a text that was taken from a word processor's file, with what the file says of it.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Span">Its characters in the text, marker included.</param>
public sealed record OutlineBlock(OutlineRole Role, TextSpan Span)
{
    /// <summary>The rank of a heading, from 1; 0 where there is none.</summary>
    public int Level { get; init; }

    /// <summary>How many characters, from the start, are the number or the bullet of a list.</summary>
    public int MarkerLength { get; init; }

    /// <summary>How deep the list is nested that it stands in: 0 at the top level. What continues an item is one deeper than the item.</summary>
    public int Depth { get; init; }

    /// <summary>Whether a new paragraph begins here, not only a line.</summary>
    public bool IsAfterGap { get; init; } = true;

    /// <summary>How many characters behind the marker are set in bold or italics.</summary>
    public int EmphasisLength { get; init; }

    /// <summary>The cell it stands in; null outside a table.</summary>
    public OutlineCell? Cell { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Table">Which table, from 1.</param>
/// <param name="Row">Which row of the document's tables, from 1.</param>
/// <param name="IsHeader">Whether the file says that the row is a header.</param>
public sealed record OutlineCell(int Table, int Row, bool IsHeader)
{
    /// <summary>Which cell of the row, from 0.</summary>
    public int Index { get; init; }

    /// <summary>How many columns it takes.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it takes.</summary>
    public int Rows { get; init; } = 1;
}
