namespace NatoIraq.Chronology.Reading;

/// <summary>
/// A text with its white space folded to single spaces that still knows, for each of its characters, where it stands in the source.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] sourceOffsets;

    private FoldedText(string text, int[] sourceOffsets)
    {
        Text = text;
        this.sourceOffsets = sourceOffsets;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The characters of the source that <paramref name="start"/> and <paramref name="length"/> of the folded text stand on.</summary>
    public TextSpan ToSource(int start, int length) =>
        length == 0
            ? new TextSpan(sourceOffsets[start], 0)
            : TextSpan.FromBounds(sourceOffsets[start], sourceOffsets[start + length - 1] + 1);

    /// <summary>Folds stretches of a source into one text; between two stretches stands one space.</summary>
    /// <param name="source">The text (or a part of it) that <paramref name="spans"/> point into.</param>
    /// <param name="spans">The stretches, in reading order; they need not be in the order of the source.</param>
    /// <param name="origin">Offset of <paramref name="source"/> in the whole decoded source text; added to every position.</param>
    public static FoldedText Fold(string source, IEnumerable<TextSpan> spans, int origin = 0)
    {
        var text = new System.Text.StringBuilder();
        var offsets = new List<int>();
        foreach (var span in spans)
        {
            var pendingSpace = text.Length > 0 ? span.Start : -1;
            for (var index = span.Start; index < span.End; index++)
            {
                var character = source[index];
                if (char.IsWhiteSpace(character))
                {
                    pendingSpace = pendingSpace < 0 ? index : pendingSpace;
                    continue;
                }

                if (pendingSpace >= 0 && text.Length > 0)
                {
                    text.Append(' ');
                    offsets.Add(pendingSpace + origin);
                }

                pendingSpace = -1;
                text.Append(character);
                offsets.Add(index + origin);
            }
        }

        return new FoldedText(text.ToString(), [.. offsets]);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
