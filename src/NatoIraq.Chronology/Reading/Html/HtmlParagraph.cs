using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>A paragraph of HTML as it grows text by text.</summary>
internal sealed class HtmlParagraph
{
    private readonly FoldedTextBuilder words = new();
    private readonly List<(int Start, int End, string Value)> times = [];
    private (int Start, string Value)? openTime;
    private int start = -1;
    private int end;
    private int emphasisDepth;
    private int emphasisEnd;
    private bool opensEmphasised;

    /// <summary>Whether it has no words yet.</summary>
    public bool IsEmpty => words.Length == 0;

    /// <summary>Adds character data.</summary>
    public void Add(ReadOnlySpan<char> raw, int origin)
    {
        var before = words.Length;
        CharacterReferences.Append(words, raw, origin);
        if (words.Length == before)
        {
            return;
        }

        if (start < 0)
        {
            start = origin + raw.Length - raw.TrimStart().Length;
            opensEmphasised = emphasisDepth > 0;
        }

        end = origin + raw.TrimEnd().Length;
    }

    /// <summary>Enters or leaves an element that sets type apart.</summary>
    public void Emphasise(bool isStart)
    {
        emphasisDepth = isStart ? emphasisDepth + 1 : Math.Max(0, emphasisDepth - 1);
        if (emphasisDepth == 0 && opensEmphasised && emphasisEnd == 0)
        {
            emphasisEnd = words.Length;
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

    /// <summary>The block, or null where it has no words. <paramref name="lines"/> is asked for the line it starts on.</summary>
    public Block? Take(BlockKind kind, int level, int indent, bool isAfterGap, LineCounter lines)
    {
        if (IsEmpty)
        {
            return null;
        }

        CloseTime();
        var content = words.ToFoldedText();
        return new Block
        {
            Kind = kind,
            Line = lines.LineAt(start),
            Span = TextSpan.FromBounds(start, end),
            Content = content,
            Level = level,
            Indent = indent,
            IsAfterGap = isAfterGap,
            EmphasisLength = emphasisEnd > 0 ? emphasisEnd : opensEmphasised ? content.Text.Length : 0,
            MachineDates = times.Count == 0 ? [] : times.ConvertAll(time =>
            {
                var from = content.Text[time.Start] == ' ' ? time.Start + 1 : time.Start;
                return new MachineDate(from, time.End - from, time.Value);
            }),
        };
    }
}
