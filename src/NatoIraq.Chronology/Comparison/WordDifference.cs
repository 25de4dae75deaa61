using System.Collections.ObjectModel;
using System.Text;

namespace NatoIraq;

/// <summary>
/// What changed from one text to another, word by word, as segments in the order of the texts. The Same and Removed ones put together are
/// the first text to the letter, the Same and Added ones the second. Prints as <c>git diff --word-diff</c> does:
/// <c>[-removed-]{+added+}</c>.
/// </summary>
public sealed class WordDifference : ReadOnlyCollection<DifferenceSegment>, IEquatable<WordDifference>
{
    /// <summary>How many words of an unchanged stretch an excerpt shows on each side of a change.</summary>
    private const int Context = 4;

    private const string Ellipsis = "…";

    /// <summary>Copies the segments.</summary>
    public WordDifference(IEnumerable<DifferenceSegment> segments)
        : base([.. segments])
    {
    }

    /// <summary>
    /// The changes with a few words around each. What was removed stands in <c>[- -]</c>, what was added in <c>{+ +}</c>, so that nothing
    /// depends on colour alone; each with what a terminal needs before and after it. Characters that steer a terminal are shown, never sent.
    /// </summary>
    public string Excerpt(string beforeRemoved = "", string afterRemoved = "", string beforeAdded = "", string afterAdded = "")
    {
        var excerpt = new StringBuilder();
        for (var index = 0; index < Count; index++)
        {
            var segment = this[index];
            switch (segment.Kind)
            {
                case SegmentKind.Removed:
                    AppendMarked(excerpt, segment.Text, beforeRemoved + "[-", "-]" + afterRemoved);
                    break;
                case SegmentKind.Added:
                    AppendMarked(excerpt, segment.Text, beforeAdded + "{+", "+}" + afterAdded);
                    break;
                default:
                    excerpt.Append(DisplayControl.Fold(Shorten(segment.Text, isFirst: index == 0, isLast: index == Count - 1)));
                    break;
            }
        }

        return excerpt.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Plain(this);

    /// <inheritdoc/>
    public bool Equals(WordDifference? other) => other is not null && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordDifference);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Count > 0 ? this[0] : null);

    /// <summary>The segments whole, with marks and without colour.</summary>
    internal static string Plain(IReadOnlyCollection<DifferenceSegment> segments)
    {
        var plain = new StringBuilder();
        foreach (var segment in segments)
        {
            switch (segment.Kind)
            {
                case SegmentKind.Removed:
                    AppendMarked(plain, segment.Text, "[-", "-]");
                    break;
                case SegmentKind.Added:
                    AppendMarked(plain, segment.Text, "{+", "+}");
                    break;
                default:
                    plain.Append(DisplayControl.Fold(segment.Text));
                    break;
            }
        }

        return plain.ToString();
    }

    // The white space around what changed stands outside the marks, where a line can be broken.
    private static void AppendMarked(StringBuilder output, string text, string before, string after)
    {
        var words = text.AsSpan().Trim();
        var lead = text.Length - text.AsSpan().TrimStart().Length;
        output.Append(text, 0, words.IsEmpty ? 0 : lead)
            .Append(before)
            .Append(DisplayControl.Fold(words.IsEmpty ? text : words.ToString()))
            .Append(after)
            .Append(words.IsEmpty ? "" : text[(lead + words.Length)..]);
    }

    // Two words less are not worth an ellipsis.
    private static string Shorten(string text, bool isFirst, bool isLast)
    {
        var head = isFirst ? 0 : Context;
        var tail = isLast ? 0 : Context;
        var start = text.Length;
        var end = 0;
        for (var word = 0; word < head && end < text.Length; word++)
        {
            end = EndOfWord(text, end);
        }

        for (var word = 0; word < tail && start > 0; word++)
        {
            start = StartOfWord(text, start);
        }

        return end >= start || EndOfWord(text, EndOfWord(text, end)) >= text.AsSpan(0, start).TrimEnd().Length ? text
            : $"{text.AsSpan(0, end)}{(isFirst ? "" : " ")}{Ellipsis}{(isLast || isFirst ? "" : " ")}{text.AsSpan(start).TrimStart()}";
    }

    private static int EndOfWord(string text, int from)
    {
        var index = from;
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        while (index < text.Length && !char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int StartOfWord(string text, int from)
    {
        var index = from;
        while (index > 0 && char.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        while (index > 0 && !char.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        return index;
    }
}
