using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>The date a block opens with.</summary>
/// <param name="Date">The date.</param>
/// <param name="Start">Offset of the date in the block's words.</param>
/// <param name="End">Offset behind the date.</param>
/// <param name="TextStart">Offset of the text behind the separator; the length of the words where there is none.</param>
/// <param name="Separator">What stands between the two.</param>
internal readonly record struct LeadingDate(EdtfDate Date, int Start, int End, int TextStart, DateSeparator Separator)
{
    /// <summary>Whether the separator alone shows that a date stands apart; the weak ones occur in prose as well.</summary>
    public bool IsStrong => Separator is DateSeparator.Gap or DateSeparator.Colon or DateSeparator.Dash or DateSeparator.Type;

    /// <summary>Whether no text follows on the line.</summary>
    public bool StandsAlone => Separator == DateSeparator.End;
}

/// <summary>Reads the date a block opens with.</summary>
/// <param name="dates">Reads date phrases.</param>
internal sealed class LeadingDateReader(DatePhraseReader dates)
{
    private static readonly System.Buffers.SearchValues<char> Openers = System.Buffers.SearchValues.Create("([{<\"'“‘«»~ ");
    private static readonly System.Buffers.SearchValues<char> Dashes = System.Buffers.SearchValues.Create("-–—―−‐‑|•·→►>/=");

    /// <summary>Stands in for the year of a date without one, where only its form matters.</summary>
    public static EdtfDate AnyYear { get; } = EdtfDate.Parse("2000");

    /// <summary>The words that may stand before a date that a strong separator follows: "In 2003: …".</summary>
    private static readonly string[] Prepositions = ["On ", "In ", "During ", "Date: ", "Year "];

    /// <summary>The date that opens <paramref name="block"/>, or null.</summary>
    /// <param name="block">The block.</param>
    /// <param name="reference">The date whose year a date without one takes; null where there is none.</param>
    public LeadingDate? Read(Block block, EdtfDate? reference)
    {
        var text = block.Text;
        var start = 0;
        while (start < text.Length && start < 4 && Openers.Contains(text[start]))
        {
            start++;
        }

        if (start == text.Length || !CanOpen(text[start]))
        {
            return null;
        }

        if (MachineDate(block, start) is { } machine)
        {
            return machine;
        }

        if (ReadPhrase(block, start, reference) is { } phrase && !block.Content.HasBreak(phrase.Start, phrase.Length))
        {
            return Separate(block, phrase, isPrefixed: false);
        }

        if (DayOfMonth.Read(text, start, reference) is { } day)
        {
            return Separate(block, day, isPrefixed: false) is { StandsAlone: false } found ? found : null;
        }

        foreach (var preposition in Prepositions)
        {
            if (text.AsSpan(start).StartsWith(preposition, StringComparison.OrdinalIgnoreCase)
                && dates.ReadDated(text, start + preposition.Length, reference) is { } prefixed
                && !block.Content.HasBreak(prefixed.Start, prefixed.Length))
            {
                return Separate(block, prefixed, isPrefixed: true) is { } found && (found.IsStrong || found.StandsAlone) ? found : null;
            }
        }

        return null;
    }

    /// <summary>The phrase; a number of two digits behind a wide space is no year but the first word of the text: "25 March    30 NATO aircraft …".</summary>
    private DatePhrase? ReadPhrase(Block block, int start, EdtfDate? reference)
    {
        const int ShortYear = 3;
        var text = block.Text;
        var phrase = dates.ReadDated(text, start, reference);
        return phrase is { Length: > ShortYear } && text[phrase.End - ShortYear] == ' ' && char.IsAsciiDigit(text[phrase.End - 1])
            && block.Raw is not null && block.Content.IsWideSpace(phrase.End - ShortYear)
            ? dates.ReadDated(text[..(phrase.End - ShortYear)], start, reference)
            : phrase;
    }

    /// <summary>A date phrase opens with a digit or a word.</summary>
    private static bool CanOpen(char character) => char.IsAsciiLetterOrDigit(character) || character is '\'' or '’' or '…';

    private static LeadingDate? MachineDate(Block block, int start)
    {
        foreach (var machine in block.MachineDates)
        {
            if (machine.Start == start && EdtfDate.TryParse(machine.Value, out var date, out _) && date is not null)
            {
                var phrase = new DatePhrase(machine.Start, machine.Length, date, "TimeElement");
                return Separate(block, phrase, isPrefixed: false) ?? new LeadingDate(date, machine.Start, machine.Start + machine.Length, machine.Start + machine.Length + 1, DateSeparator.Type);
            }
        }

        return null;
    }

    private static LeadingDate? Separate(Block block, DatePhrase phrase, bool isPrefixed)
    {
        var text = block.Text;
        var end = phrase.Start + phrase.Length;
        var marks = SeparatorMarks.None;
        var index = end;
        for (; index < text.Length; index++)
        {
            var mark = MarkAt(block, index, marks);
            if (mark == SeparatorMarks.None)
            {
                break;
            }

            marks |= mark;
            index += text[index] == '[' ? NoteLength(text, index) - 1 : 0;
        }

        if (index == text.Length)
        {
            return new LeadingDate(phrase.Date, phrase.Start, end, index, DateSeparator.End);
        }

        if (block.EmphasisLength >= end && block.EmphasisLength <= index)
        {
            marks |= SeparatorMarks.Type;
        }

        return index > end && SeparatorOf(marks, text, phrase, index, isPrefixed) is { } separator
            ? new LeadingDate(phrase.Date, phrase.Start, end, index, separator)
            : null;
    }

    /// <summary>What the character at <paramref name="index"/> adds to the separator; nothing where the text begins.</summary>
    private static SeparatorMarks MarkAt(Block block, int index, SeparatorMarks marks)
    {
        var hasWideSpaces = block.Raw is not null || block.Kind == BlockKind.Row;
        return block.Text[index] switch
        {
            ' ' => hasWideSpaces && block.Content.IsWideSpace(index) ? SeparatorMarks.Space | SeparatorMarks.Gap : SeparatorMarks.Space,
            ':' => SeparatorMarks.Colon,
            '.' => SeparatorMarks.Period,
            ',' or ';' => SeparatorMarks.Comma,
            ')' or ']' or '}' when !marks.HasFlag(SeparatorMarks.Space) => SeparatorMarks.Bracket,
            '[' when NoteLength(block.Text, index) > 0 => SeparatorMarks.Note,
            var other when Dashes.Contains(other) => SeparatorMarks.Dash,
            _ => SeparatorMarks.None,
        };
    }

    private static DateSeparator? SeparatorOf(SeparatorMarks marks, string text, DatePhrase phrase, int textStart, bool isPrefixed)
    {
        var isApart = marks.HasFlag(SeparatorMarks.Type) || (marks.HasFlag(SeparatorMarks.Bracket) && phrase.Start > 0)
            || (marks.HasFlag(SeparatorMarks.Comma) && IsTimeOfDay(text, textStart));

        // A dash or slash between two words ("2003-style", "May/June") joins and does not separate.
        var isJoined = text[phrase.End] is '-' or '/' && marks == SeparatorMarks.Dash && !char.IsUpper(text[textStart]);
        return marks.HasFlag(SeparatorMarks.Gap) ? DateSeparator.Gap
            : marks.HasFlag(SeparatorMarks.Colon) ? DateSeparator.Colon
            : isJoined ? null
            : marks.HasFlag(SeparatorMarks.Dash) ? DateSeparator.Dash
            : isApart ? DateSeparator.Type
            : isPrefixed ? null
            : marks.HasFlag(SeparatorMarks.Comma) ? DateSeparator.Comma
            : !OpensText(text[textStart]) ? null
            : marks.HasFlag(SeparatorMarks.Period) ? DateSeparator.Period
            : HasDigit(text, phrase) ? DateSeparator.Space
            : null;
    }

    /// <summary>What has been met between the date and the text.</summary>
    [Flags]
    private enum SeparatorMarks
    {
        None = 0,
        Space = 1,
        Gap = 2,
        Colon = 4,
        Dash = 8,
        Period = 16,
        Comma = 32,
        Bracket = 64,
        Note = 128,
        Type = 256,
    }

    /// <summary>The number of a note, "[12]", as wikis put behind words, or their link for editors, "[edit]".</summary>
    private static int NoteLength(string text, int index)
    {
        const int LongestLink = 24;
        if (text.AsSpan(index + 1).TrimStart().StartsWith("edit", StringComparison.OrdinalIgnoreCase)
            && text.AsSpan(index, Math.Min(LongestLink, text.Length - index)).IndexOf(']') is > 0 and var close)
        {
            return close + 1;
        }

        var end = index + 1;
        while (end < text.Length && end - index <= 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > index + 1 && end < text.Length && text[end] == ']' ? end + 1 - index : 0;
    }

    /// <summary>"8:46 a.m.": belongs to the text, and shows that the date before it stands apart.</summary>
    private static bool IsTimeOfDay(string text, int index)
    {
        var colon = text.AsSpan(index, Math.Min(3, text.Length - index)).IndexOf(':');
        return colon > 0 && char.IsAsciiDigit(text[index]) && index + colon + 2 < text.Length
            && char.IsAsciiDigit(text[index + colon + 1]) && char.IsAsciiDigit(text[index + colon + 2]);
    }

    private static bool OpensText(char character) => char.IsUpper(character) || char.IsDigit(character) || character is '"' or '“' or '‘' or '\'' or '(' or '[';

    /// <summary>"May" and "March" are words as well.</summary>
    private static bool HasDigit(string text, DatePhrase phrase) => text.AsSpan(phrase.Start, phrase.Length).IndexOfAnyInRange('0', '9') >= 0;
}
