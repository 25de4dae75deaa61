using System.Collections;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>The cells of a line, each folded when it is first asked for: of most lines that are divided nobody asks more than how many cells they have.</summary>
/// <param name="spans">Where the cells stand in the line.</param>
/// <param name="fold">Gives the words of one.</param>
internal sealed class LazyCells(List<TextSpan> spans, Func<TextSpan, FoldedText> fold) : IReadOnlyList<FoldedText>
{
    private FoldedText[]? cells;

    /// <inheritdoc/>
    public int Count => spans.Count;

    /// <inheritdoc/>
    public FoldedText this[int index] => (cells ??= [.. spans.Select(fold)])[index];

    /// <inheritdoc/>
    public IEnumerator<FoldedText> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
