namespace NatoIraq.Chronology.Reading;

/// <summary>
/// A text with its white space folded to single spaces that still knows, for each of its characters, which characters of the source it
/// stands for: one for one mostly; several where white space was folded or a character reference (<c>&amp;ndash;</c>) was resolved.
/// </summary>
public sealed class FoldedText
{
    private readonly FoldedRun[] runs;

    internal FoldedText(string text, FoldedRun[] runs, int[] breaks)
    {
        Text = text;
        this.runs = runs;
        Breaks = breaks;
    }

    /// <summary>A text without characters.</summary>
    public static FoldedText Empty { get; } = new("", [], []);

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>
    /// Offsets in <see cref="Text"/> of the spaces that stand between two stretches of the source: cells of a table, paragraphs, a heading and
    /// what is below it. No name, clause or sentence runs across one.
    /// </summary>
    public IReadOnlyList<int> Breaks { get; }

    /// <summary>The characters of the source that <paramref name="start"/> and <paramref name="length"/> of the folded text stand on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie inside the text.</exception>
    public TextSpan ToSource(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)start + length, Text.Length);
        if (Text.Length == 0)
        {
            return default;
        }

        if (length == 0)
        {
            return start < Text.Length
                ? new TextSpan(CharacterAt(start).Start, 0)
                : new TextSpan(CharacterAt(start - 1).End, 0);
        }

        var first = CharacterAt(start);
        var last = CharacterAt(start + length - 1);
        return TextSpan.FromBounds(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End));
    }

    /// <summary>A part of the text, with the same places in the source.</summary>
    public FoldedText Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length)
        {
            return this;
        }

        var end = start + length;
        while (start < end && IsWideSpace(start))
        {
            start++;
        }

        while (start < end && IsWideSpace(end - 1))
        {
            end--;
        }

        return start == end ? Empty : new FoldedText(Text[start..end], RunsOf(start, end), BreaksIn(start, end));
    }

    /// <summary>Folds stretches of a source into one text; between two stretches stands one space.</summary>
    /// <param name="source">The text (or a part of it) that <paramref name="spans"/> point into.</param>
    /// <param name="spans">The stretches, in reading order; they need not be in the order of the source.</param>
    /// <param name="origin">Offset of <paramref name="source"/> in the whole decoded source text; added to every position.</param>
    public static FoldedText Fold(string source, IEnumerable<TextSpan> spans, int origin = 0)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(spans);
        var builder = new FoldedTextBuilder(source.Length);
        foreach (var span in spans)
        {
            builder.Break();
            builder.Append(source.AsSpan(span.Start, span.Length), origin + span.Start);
        }

        return builder.ToFoldedText();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Whether the space at <paramref name="index"/> was written as a tab or as several white-space characters.</summary>
    internal bool IsWideSpace(int index) => Text[index] == ' ' && runs[RunAt(index)].IsFolded;

    /// <summary>Whether a break stands inside a part of the text, so that it cannot be one phrase.</summary>
    internal bool HasBreak(int start, int length)
    {
        foreach (var place in Breaks)
        {
            if (place >= start && place < start + length)
            {
                return true;
            }
        }

        return false;
    }

    internal ReadOnlySpan<FoldedRun> Runs => runs;

    internal int RunAt(int index)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private FoldedRun[] RunsOf(int start, int end)
    {
        var first = RunAt(start);
        var part = new FoldedRun[RunAt(end - 1) - first + 1];
        for (var index = 0; index < part.Length; index++)
        {
            var run = runs[first + index];
            var from = Math.Max(run.Start, start);
            var to = first + index + 1 < runs.Length ? Math.Min(runs[first + index + 1].Start, end) : end;
            part[index] = new FoldedRun(from - start, run.IsFolded ? run.Source : new TextSpan(run.Source.Start + from - run.Start, to - from), run.IsFolded);
        }

        return part;
    }

    private int[] BreaksIn(int start, int end) => Breaks.Count == 0 ? [] : [.. Breaks.Where(place => place >= start && place < end).Select(place => place - start)];

    private TextSpan CharacterAt(int index)
    {
        var run = runs[RunAt(index)];
        return run.IsFolded ? run.Source : new TextSpan(run.Source.Start + index - run.Start, 1);
    }
}

/// <summary>Some characters of a folded text and what they stand for.</summary>
/// <param name="Start">Offset of the first in the folded text.</param>
/// <param name="Source">Where they stand in the source; of a run that is not folded only the start counts.</param>
/// <param name="IsFolded">Whether each stands for the whole of <paramref name="Source"/> (folded white space, a character reference), not one for one.</param>
internal readonly record struct FoldedRun(int Start, TextSpan Source, bool IsFolded);
