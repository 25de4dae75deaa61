using System.Security.Cryptography;
using System.Text;
using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Reading.Outline;

namespace NatoIraq.Documents;

/// <summary>
/// A text as it is taken from a word processor's file, paragraph by paragraph, with its outline. Paragraphs stand on lines of their own, with an empty line
/// between; the cells of a row are divided by tabs. The same file gives the same text everywhere.
/// </summary>
internal sealed class OutlinedText
{
    /// <summary>Where this share of the paragraphs is empty, it is empty paragraphs that divide the text, not each paragraph.</summary>
    private const double LeastEmpty = 0.1;

    private static readonly System.Buffers.SearchValues<char> NoteMarks = System.Buffers.SearchValues.Create("0123456789*†‡, ");

    private readonly List<Paragraph> paragraphs = [];
    private readonly List<string> notes = [];
    private readonly StringBuilder line = new();
    private OutlineBlock next = new(OutlineRole.Paragraph, default);
    private string marker = "";
    private int indent;
    private int emphasised;
    private bool emphasisIsOver;
    private bool isAfterEmpty;
    private int empty;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="block">What the file says of it; its span is not known yet.</param>
    /// <param name="listMarker">The number or bullet that is shown before it; else "".</param>
    public void Open(OutlineBlock block, string listMarker = "")
    {
        next = block;
        marker = listMarker;
    }

    /// <summary>Adds characters. A raised number after a digit is that of a note, which must not run into the number before it, and is omitted.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="isEmphasised">Whether they are set in bold or italics.</param>
    /// <param name="isRaised">Whether they are set higher than the line.</param>
    public void Append(ReadOnlySpan<char> characters, bool isEmphasised, bool isRaised = false)
    {
        if (characters.IsEmpty || (isRaised && line.Length > 0 && char.IsAsciiDigit(line[^1]) && !characters.ContainsAnyExcept(NoteMarks)))
        {
            return;
        }

        emphasisIsOver |= !isEmphasised && !characters.IsWhiteSpace();
        indent += line.Length == indent ? characters.Length - characters.TrimStart().Length : 0;
        line.Append(characters);
        emphasised = emphasisIsOver ? emphasised : line.Length - indent;
    }

    /// <summary>Ends a line that is broken in the document; the paragraph continues.</summary>
    public void Break()
    {
        Close();
        var wasItem = next.Role == OutlineRole.Item;
        next = next with { IsAfterGap = false, Role = wasItem ? OutlineRole.Paragraph : next.Role, Depth = wasItem ? next.Depth + 1 : next.Depth };
        marker = "";
    }

    /// <summary>Ends the paragraph. One without words only divides what stands before and after it.</summary>
    public void Close()
    {
        var words = line.ToString().TrimEnd();
        line.Clear();
        if (words.Length > 0)
        {
            Add(next with { EmphasisLength = Math.Clamp(emphasised, 0, words.Length - indent) }, marker.Length > 0 ? marker + '\t' : "", words, marker.Length > 0 ? 0 : indent);
        }
        else if (next.Cell is null)
        {
            empty += isAfterEmpty ? 0 : 1;
            isAfterEmpty = true;
        }

        indent = 0;
        emphasised = 0;
        emphasisIsOver = false;
    }

    /// <summary>Leaves an empty cell.</summary>
    public void AddEmptyCell(OutlineCell cell) => Add(new OutlineBlock(OutlineRole.Paragraph, default) { Cell = cell }, "", "", 0);

    /// <summary>Keeps a note, which goes after the text.</summary>
    public void AddNote(string words)
    {
        var folded = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length > 0)
        {
            notes.Add(folded);
        }
    }

    /// <summary>The text with its outline; without one where the file says no more than that there are lines, so that these are read as those of plain text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">One of <see cref="SourceFormat"/>.</param>
    public SourceText ToSource(ReadOnlySpan<byte> bytes, string format)
    {
        isAfterEmpty = true;
        notes.ForEach(note => Add(new OutlineBlock(OutlineRole.Note, default), "", note, 0));
        notes.Clear();
        var areLines = empty >= LeastEmpty * paragraphs.Count;
        var text = new StringBuilder();
        var blocks = new List<OutlineBlock>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            var block = paragraph.Block;
            block = areLines && !paragraph.IsAfterEmpty && block is { Role: OutlineRole.Paragraph, Cell: null } ? block with { IsAfterGap = false } : block;
            Divide(text, blocks.LastOrDefault()?.Cell, block);
            blocks.Add(block with { Span = TextSpan.FromBounds(text.Length + paragraph.Indent, text.Length + paragraph.Marker.Length + paragraph.Words.Length), MarkerLength = paragraph.Marker.Length });
            text.Append(paragraph.Marker).Append(paragraph.Words);
        }

        var isPlain = blocks.TrueForAll(static block => block is { Role: OutlineRole.Paragraph, Cell: null, EmphasisLength: 0 });
        return new SourceText(text.ToString(), Convert.ToHexStringLower(SHA256.HashData(bytes))) { Format = format, Outline = isPlain ? null : blocks };
    }

    private void Add(OutlineBlock block, string before, string words, int indent)
    {
        paragraphs.Add(new Paragraph(block, before, words, indent, isAfterEmpty));
        isAfterEmpty = false;
    }

    /// <summary>Divides a paragraph from what stands before it.</summary>
    private static void Divide(StringBuilder text, OutlineCell? before, OutlineBlock block)
    {
        if (text.Length > 0)
        {
            var cell = block.Cell;
            var isNextCell = cell is not null && before is not null && cell.Row == before.Row && cell.Index != before.Index;
            var isInTable = cell is not null && before is not null && cell.Table == before.Table;
            text.Append(isNextCell ? "\t" : isInTable || !block.IsAfterGap ? "\n" : "\n\n");
        }
    }

    private sealed record Paragraph(OutlineBlock Block, string Marker, string Words, int Indent, bool IsAfterEmpty);
}
