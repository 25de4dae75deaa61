using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Where a date stands in its block.</summary>
internal enum DatePosition
{
    /// <summary>The block is the date and nothing else.</summary>
    Alone,

    /// <summary>The block opens with the date; text follows.</summary>
    Lead,

    /// <summary>The block ends with the date; text stands before it.</summary>
    Trail,

    /// <summary>The first sentence of the block has the date somewhere inside.</summary>
    Inside,

    /// <summary>A cell of a row is the date.</summary>
    Cell,

    /// <summary>A place or a label stands before the date, text behind it: "Brussels, 12 March 1999: …".</summary>
    Labelled,
}

/// <summary>What stands between a date and its text, as far as it says that the two stand apart.</summary>
internal enum DateSeparator
{
    /// <summary>Nothing, for the block ends.</summary>
    None,

    /// <summary>A space before a capital letter or a digit.</summary>
    Space,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A full stop.</summary>
    Period,

    /// <summary>Nothing at all: "1300First known", as text is that lost its columns.</summary>
    Joined,

    /// <summary>The date is a part of a sentence: "In 1992 the council …", "On 15 June, patrols resume".</summary>
    Sentence,

    /// <summary>A tab, several spaces, the end of bold type, or any run of symbols that prose does not have there.</summary>
    Strong,
}

/// <summary>What kind of words a date is made of, as far as that says how sure it is that they are a date.</summary>
internal enum MarkForm
{
    /// <summary>A date with its year.</summary>
    Full,

    /// <summary>A day or month whose year stands elsewhere.</summary>
    NeedsYear,

    /// <summary>A bare number of one to three digits: a year of early history, or the number of an item.</summary>
    ShortYear,

    /// <summary>A number that is the day of a month named above.</summary>
    DayOfMonth,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>Words that count from the date before: "the following year", "Monday".</summary>
    Relative,
}

/// <summary>A date phrase in a block, with its place and what stands beside it.</summary>
internal sealed record DateMark
{
    /// <summary>Where it stands.</summary>
    public required DatePosition Position { get; init; }

    /// <summary>What kind of words it is made of.</summary>
    public required MarkForm Form { get; init; }

    /// <summary>Its level; that of the words, where the year is open.</summary>
    public required DateLevel Level { get; init; }

    /// <summary>What stands between it and the text.</summary>
    public required DateSeparator Separator { get; init; }

    /// <summary>The phrase; null for a time of day alone and for a day of the month.</summary>
    public DatePhrase? Phrase { get; init; }

    /// <summary>The time of day, alone or beside the date.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The time zone as written; null where there is none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The days of a month named above, for <see cref="MarkForm.DayOfMonth"/>, also where the number may be a year.</summary>
    public DayNumbers? Days { get; init; }

    /// <summary>What it counts from the date before, for <see cref="MarkForm.Relative"/>.</summary>
    public RelativeDate Relative { get; init; }

    /// <summary>Offset of the date in the block's words.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the date.</summary>
    public required int End { get; init; }

    /// <summary>Offset of the text that stands beside it.</summary>
    public int TextStart { get; init; }

    /// <summary>Length of that text; 0 where there is none.</summary>
    public int TextLength { get; init; }

    /// <summary>Offset of the place or label before the date.</summary>
    public int LabelStart { get; init; }

    /// <summary>Length of it and its mark; 0 where there is none.</summary>
    public int LabelLength { get; init; }

    /// <summary>Whether it is a span of years that runs backwards, "545–540", as only years BC do.</summary>
    public bool IsBackwards { get; init; }

    /// <summary>The time of day that a bare number of four digits may be: "0755".</summary>
    public TimeOfDay? Clock { get; init; }

    /// <summary>The symbols of the separator; empty where there are none.</summary>
    public string Symbols { get; init; } = "";

    /// <summary>Whether its words alone do not say which year it is in.</summary>
    public bool NeedsYear => Form is not MarkForm.Full and not MarkForm.ShortYear;

    /// <summary>The class of mark it belongs to: what its document decides on as a whole.</summary>
    public DateSignature Signature => new(Position, Separator, Form);
}

/// <summary>One or several days of a month: "12", "12–14".</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the same where there is one.</param>
/// <param name="Others">Where they are several and no span, "22, 23, 24th": those behind the first; null mostly.</param>
/// <param name="IsSure">Whether a weekday or the ending of an ordinal stands with them, so that they can be little but days.</param>
/// <param name="Until">The day of another month that they last until, "29 to Nov. 23"; null mostly.</param>
internal readonly record struct DayNumbers(int First, int Last, IReadOnlyList<int>? Others = null, bool IsSure = false, DatePhrase? Until = null)
{
    /// <summary>Whether a question mark stands behind them: "15(?)".</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>The class of a date mark. Marks of one class are all entries of a document or none is.</summary>
/// <param name="Position">Where the date stands.</param>
/// <param name="Separator">What stands between it and the text.</param>
/// <param name="Form">What it is made of.</param>
internal readonly record struct DateSignature(DatePosition Position, DateSeparator Separator, MarkForm Form)
{
    /// <summary>Whether such a mark dates an entry in any document: it stands apart from the text and its words can be nothing but a date.</summary>
    public bool IsCertain =>
        Form is MarkForm.Full or MarkForm.NeedsYear or MarkForm.Time or MarkForm.Relative
        && ((Position, Separator) is (DatePosition.Alone, DateSeparator.None) or (DatePosition.Lead, DateSeparator.Strong));

    /// <inheritdoc/>
    public override string ToString() => (Position, Separator) switch
    {
        (DatePosition.Alone, _) => "date alone" + Kind,
        (DatePosition.Trail, _) => "date at the end" + Kind,
        (DatePosition.Inside, _) => "date in the first sentence" + Kind,
        (DatePosition.Cell, _) => "date in a cell" + Kind,
        (DatePosition.Labelled, _) => "date after a place or label" + Kind,
        (_, DateSeparator.Sentence) => "sentence that starts with a date" + Kind,
        (_, DateSeparator.Strong) => "date before the text" + Kind,
        (_, var separator) => $"date and a {separator.ToString().ToLowerInvariant()} before the text" + Kind,
    };

    private string Kind => Form switch
    {
        MarkForm.NeedsYear => " without a year",
        MarkForm.ShortYear => " of one to three digits",
        MarkForm.DayOfMonth => " (day of a month named above)",
        MarkForm.Time => " (time of day)",
        MarkForm.Relative => " that counts from the one before",
        _ => "",
    };
}
