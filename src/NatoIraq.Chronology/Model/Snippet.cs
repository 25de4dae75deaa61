using System.Text;

namespace NatoIraq;

/// <summary>
/// A part of an event's text that shows what a search found. Prints as its plain text: whoever shows it decides how what was found stands
/// out.
/// </summary>
public sealed record Snippet
{
    /// <summary>The words, with <c>…</c> where the text continues.</summary>
    public required string Text { get; init => field = DisplayControl.Fold(value); }

    /// <summary>
    /// The stretches of <see cref="Text"/> that were looked for, in order, none touching another; none where the event was found by a
    /// name of something in it.
    /// </summary>
    public required ValueList<TextSpan> Matches { get; init; }

    /// <summary>The text with marks around what was found.</summary>
    /// <param name="before">Stands before each stretch: an escape sequence, a tag …</param>
    /// <param name="after">Stands after each stretch.</param>
    public string Mark(string before, string after)
    {
        var marked = new StringBuilder(Text.Length + (Matches.Count * (before.Length + after.Length)));
        var copied = 0;
        foreach (var match in Matches)
        {
            marked.Append(Text, copied, match.Start - copied).Append(before).Append(Text, match.Start, match.Length).Append(after);
            copied = match.End;
        }

        return marked.Append(Text, copied, Text.Length - copied).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
