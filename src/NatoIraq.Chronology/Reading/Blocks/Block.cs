namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>What the markup (or its absence) says a block is.</summary>
internal enum BlockKind
{
    /// <summary>A line or paragraph.</summary>
    Text,

    /// <summary>Marked as a heading: <c>##</c>, <c>&lt;h2&gt;</c>, an underline.</summary>
    Heading,

    /// <summary>An item of a list, bulleted or numbered.</summary>
    Item,

    /// <summary>The term of a definition list: what its definitions below are about.</summary>
    Term,

    /// <summary>A definition: what is said about the term above it.</summary>
    Definition,

    /// <summary>A row of a table, in cells.</summary>
    Row,

    /// <summary>The caption of a table or a figure.</summary>
    Caption,

    /// <summary>Cannot be read, and the syntax knows why.</summary>
    Broken,

    /// <summary>Nothing of the chronology: a rule, a table's border, a menu.</summary>
    Ignored,
}

/// <summary>
/// What every syntax (plain lines, Markdown, HTML, CSV) is brought to before its layout is asked for: one line, paragraph, list item or row.
/// </summary>
internal sealed record Block
{
    /// <summary>The <see cref="Reason"/> of markup between blocks, which says nothing by itself and separates nothing that the blocks do not.</summary>
    public const string Markup = "markup";

    /// <summary>The <see cref="Reason"/> of a line of dashes and the like; it ends the entry above it.</summary>
    public const string Rule = "a rule";

    /// <summary>The lowest rank of headings.</summary>
    public const int LowestLevel = 6;

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The physical line it starts on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Its characters, markup included, without white space at its ends.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words, markup left out.</summary>
    public required FoldedText Content { get; init; }

    /// <summary>The rank of a heading, from 1; 0 where there is none.</summary>
    public int Level { get; init; }

    /// <summary>The list marker as written ("-", "1.1", "[x]"), where the syntax itself says that it is one; else "".</summary>
    public string Marker { get; init; } = "";

    /// <summary>How deep the list is nested that it stands in: 0 for an item at the top level. What stands below an item and is deeper belongs to it.</summary>
    public int Depth { get; init; }

    /// <summary>Which table of the document it belongs to, from 1; 0 for none.</summary>
    public int Table { get; init; }

    /// <summary>Whether the syntax says that a row is a header.</summary>
    public bool IsHeader { get; init; }

    /// <summary>How far it is set in, in columns or in levels of lists.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a blank line, or its like in markup, stands before it.</summary>
    public bool IsAfterGap { get; init; }

    /// <summary>How many physical columns the line takes; 0 where lines mean nothing (HTML, CSV).</summary>
    public int Width { get; init; }

    /// <summary>How many characters of <see cref="Content"/>, from its start, are set in bold or italics.</summary>
    public int EmphasisLength { get; init; }

    /// <summary>
    /// The cells of a row. A line of plain text that tabs, bars or columns of spaces divide has cells too, though its kind is Text: whether it is a row, its
    /// neighbours show. Empty where there are none.
    /// </summary>
    public IReadOnlyList<FoldedText> Cells { get; init; } = [];

    /// <summary>The physical line each cell starts on, where a row takes several; empty where all stand on the row's own.</summary>
    public IReadOnlyList<int> CellLines { get; init; } = [];

    /// <summary>The line as written, for a syntax of lines; null otherwise.</summary>
    public SourceLine? Raw { get; init; }

    /// <summary>Dates that the markup states for machines (<c>&lt;time datetime&gt;</c>).</summary>
    public IReadOnlyList<MachineDate> MachineDates { get; init; } = [];

    /// <summary>Why it is ignored, for <see cref="BlockKind.Ignored"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>Where its physical lines behind the first begin; empty where it has one, or where the reader of its syntax does not tell.</summary>
    public IReadOnlyList<(int Start, int Line)> LineStarts { get; init; } = [];

    /// <summary>The physical line that a place in it stands on.</summary>
    public int LineAt(int place) => LineStarts.Count == 0 ? Line : LineStarts.LastOrDefault(line => line.Start <= place, (Start: 0, Line)).Line;

    /// <summary>Its words.</summary>
    public string Text => Content.Text;
}

/// <summary>A date that the markup states for machines beside the one for people.</summary>
/// <param name="Start">Offset of the words for people in the block's content.</param>
/// <param name="Length">How many characters they take.</param>
/// <param name="Value">The attribute's value.</param>
internal readonly record struct MachineDate(int Start, int Length, string Value);
