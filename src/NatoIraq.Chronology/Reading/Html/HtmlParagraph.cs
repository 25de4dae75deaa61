using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>A paragraph of HTML as it grows text by text.</summary>
/// <param name="origin">Offset of the HTML in the source.</param>
/// <param name="emphasis">The elements that are open and set words apart.</param>
internal sealed class HtmlParagraph(int origin, LeadingEmphasis emphasis)
{
    private readonly FoldedTextBuilder words = new();
    private readonly List<(int Start, int End, string Value)> times = [];
    private (int Start, string Value)? openTime;
    private int start = -1;
    private int end;

    /// <summary>Whether it has no words yet.</summary>
    public bool IsEmpty => words.Length == 0;

    /// <summary>Whether its last character is a digit.</summary>
    public bool EndsWithDigit => words.EndsWithDigit;

    /// <summary>What comes behind it.</summary>
    public HtmlParagraph Next() => new(origin, emphasis.Next());

    /// <summary>Adds character data.</summary>
    /// <param name="raw">The characters as written.</param>
    /// <param name="at">Where in the HTML they stand.</param>
    public void Add(ReadOnlySpan<char> raw, int at)
    {
        var before = words.Length;
        CharacterReferences.Append(words, raw, origin + at);
        if (words.Length == before)
        {
            return;
        }

        if (start < 0)
        {
            start = at + raw.Length - raw.TrimStart().Length;
        }

        end = at + raw.TrimEnd().Length;
        emphasis.Add(before, words.Length);
    }

    /// <summary>Ends a word.</summary>
    public void Space() => words.Space();

    /// <summary>Enters or leaves an element that sets words apart.</summary>
    public void Emphasise(bool isStart)
    {
        if (isStart)
        {
            emphasis.Enter();
        }
        else
        {
            emphasis.Leave();
        }
    }

    /// <summary>Enters a <c>time</c> element.</summary>
    public void OpenTime(string? value) => openTime = value is null ? null : (words.Length, value);

    /// <summary>Leaves it.</summary>
    public void CloseTime()
    {
        if (openTime is { } time && words.Length > time.Start)
        {
            times.Add((time.Start, words.Length, time.Value));
        }

        openTime = null;
    }

    /// <summary>The words as a block of text. <paramref name="lines"/> is asked for the line it starts on.</summary>
    public Block Take(LineCounter lines)
    {
        CloseTime();
        var content = words.ToFoldedText();
        return new Block
        {
            Kind = BlockKind.Text,
            Line = lines.LineAt(start),
            Span = TextSpan.FromBounds(origin + start, origin + end),
            Content = content,
            EmphasisLength = emphasis.Length,
            MachineDates = times.Count == 0 ? [] : times.ConvertAll(time =>
            {
                var from = content.Text[time.Start] == ' ' ? time.Start + 1 : time.Start;
                return new MachineDate(from, time.End - from, time.Value);
            }),
        };
    }
}
