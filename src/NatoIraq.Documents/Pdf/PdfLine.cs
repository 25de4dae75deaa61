using System.Text;
using UglyToad.PdfPig.Content;

namespace NatoIraq.Documents.Pdf;

/// <summary>Words on one base line, from left to right.</summary>
/// <param name="words">The words, at least one.</param>
internal sealed class PdfLine(IReadOnlyList<Word> words)
{
    /// <summary>A gap of this many characters divides cells.</summary>
    private const double CellGap = 1.8;

    /// <summary>A number this much smaller than what stands before it is that of a note.</summary>
    private const double NoteSize = 0.8;

    /// <summary>The words.</summary>
    public IReadOnlyList<Word> Words => words;

    /// <summary>The height of its base line, in points from the foot of the page.</summary>
    public double BaseLine { get; } = words.MaxBy(static word => word.Text.Length)!.Letters[0].StartBaseLine.Y;

    /// <summary>The size of most of its letters, in points.</summary>
    public double Size { get; } = words.MaxBy(static word => word.Text.Length)!.Letters[0].PointSize;

    /// <summary>Where its first word begins.</summary>
    public double Left => words[0].BoundingBox.Left;

    /// <summary>Where its last word ends.</summary>
    public double Right => words[^1].BoundingBox.Right;

    /// <summary>Whether it is a number alone, such as that of a page.</summary>
    public bool IsNumber => words is [var only] && only.Text.All(char.IsAsciiDigit);

    /// <summary>The width of a character, on average.</summary>
    public double CharacterWidth { get; } = Math.Max(1, words.Sum(static word => word.BoundingBox.Width) / Math.Max(1, words.Sum(static word => word.Text.Length)));

    /// <summary>The characters. Wide gaps are as wide as on the page, and so is the indent; the number of a note after a word is omitted.</summary>
    /// <param name="margin">Where lines begin.</param>
    /// <param name="width">The width of a character, the same for all lines that stand together, so that their columns do too.</param>
    public string Text(double margin, double width)
    {
        var text = new StringBuilder();
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            if (index > 0 && IsNoteMark(word, words[index - 1]))
            {
                continue;
            }

            var gap = index == 0 ? word.BoundingBox.Left - margin : word.BoundingBox.Left - words[index - 1].BoundingBox.Right;
            if (index == 0 || gap > CellGap * CharacterWidth)
            {
                var column = (int)Math.Round((word.BoundingBox.Left - margin) / width);
                text.Append(' ', index == 0 ? Math.Clamp(column, 0, 200) : Math.Clamp(column - text.Length, 2, 200));
            }
            else
            {
                text.Append(' ');
            }

            text.Append(Unligatured(word.Text));
        }

        return text.ToString();
    }

    /// <summary>The spaces between its words that are wide, from left to right.</summary>
    /// <param name="least">The least width, in characters.</param>
    public List<(double Left, double Right)> Strips(double least)
    {
        var strips = new List<(double Left, double Right)>();
        for (var index = 1; index < words.Count; index++)
        {
            var (left, right) = (words[index - 1].BoundingBox.Right, words[index].BoundingBox.Left);
            if (right - left >= least * CharacterWidth)
            {
                strips.Add((left, right));
            }
        }

        return strips;
    }

    /// <summary>Its words between some strips: a line for each column, null where it has none there.</summary>
    public List<PdfLine?> Cells(List<(double Left, double Right)> strips)
    {
        var cells = new List<PdfLine?>(strips.Count + 1);
        var next = 0;
        for (var column = 0; column <= strips.Count; column++)
        {
            var first = next;
            while (next < words.Count && (column == strips.Count || words[next].BoundingBox.Left < strips[column].Right - 0.01))
            {
                next++;
            }

            cells.Add(next > first ? new PdfLine([.. words.Skip(first).Take(next - first)]) : null);
        }

        return cells;
    }

    /// <summary>"•", "–", "12.", "a)": a word that can mark an item of a list.</summary>
    public static bool IsMark(string word) =>
        (word.Length == 1 && !char.IsLetterOrDigit(word[0]) && word[0] is not ('"' or '“' or '(' or '['))
        || (word.Length is > 1 and < 5 && word[^1] is '.' or ')' && word[..^1].TrimStart('(') is { Length: > 0 } number && (number.All(char.IsAsciiDigit) || number.Length == 1));

    private static bool IsNoteMark(Word word, Word before) =>
        word.Text.All(char.IsAsciiDigit)
            && word.Letters[0].PointSize < NoteSize * before.Letters[^1].PointSize
            && word.Letters[0].StartBaseLine.Y > before.Letters[^1].StartBaseLine.Y;

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Letters instead of the glyphs that stand for several (Unicode, FB00 to FB06).</summary>
    private static string Unligatured(string word) =>
        word.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06')
            ? string.Concat(word.Select(static letter => letter is >= '\uFB00' and <= '\uFB06' ? Ligatures[letter - '\uFB00'] : letter.ToString()))
            : word;
}
