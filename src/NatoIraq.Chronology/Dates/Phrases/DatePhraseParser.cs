namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Reads one date phrase at one place of a text. The forms stand in one file a family; each takes what it can read and otherwise leaves
/// the place where it was. How far a form looks ahead is bounded, so that a text is read in linear time.
/// </summary>
internal ref partial struct DatePhraseParser
{
    /// <summary>How many dates stand one in the other at most: "possibly the end of the 1990s" has three.</summary>
    private const int MostNested = 4;

    private readonly DateOrder order;
    private readonly YearContext years;
    private readonly bool isProse;
    private PhraseCursor cursor;
    private int depth;

    /// <summary>Makes a parser.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the phrase must begin.</param>
    /// <param name="order">Which comes first in a date of numbers.</param>
    /// <param name="years">Where a date without a year gets one.</param>
    /// <param name="isProse">Whether the phrase stands inside running prose, where much looks like a date that is none.</param>
    public DatePhraseParser(ReadOnlySpan<char> text, int position, DateOrder order, YearContext years, bool isProse)
    {
        cursor = new PhraseCursor(text, position, crossesLines: isProse);
        this.order = order;
        this.years = years;
        this.isProse = isProse;
    }

    /// <summary>Behind what was read.</summary>
    public readonly int Position => cursor.Position;

    /// <summary>Why what is formed like a date is none ("there is no such day"); null where nothing was.</summary>
    public string? Failure { get; private set; }

    /// <summary>Where that stands.</summary>
    public int FailurePosition { get; private set; }

    /// <summary>Behind what is formed like a date and is none.</summary>
    public int FailureEnd { get; private set; }

    /// <summary>Reads a phrase with everything that may stand around the date: "possibly since the end of 2004".</summary>
    public bool TryRead(out DateReading reading)
    {
        var start = cursor.Position;
        if (TryReadQualified(out reading) && Failure is null)
        {
            return true;
        }

        cursor.Position = start;
        reading = default;
        return false;
    }

    /// <summary>Passes words that lead to a date without being of it: "on", "in", "by".</summary>
    public void SkipLeads()
    {
        while (cursor.TryTake(DateWordKind.Lead, DateWordKind.In))
        {
        }
    }

    private bool Fail(int position, string reason)
    {
        if (Failure is null)
        {
            Failure = reason;
            FailurePosition = position;
            FailureEnd = cursor.Position;
        }

        return false;
    }
}

/// <summary>What a phrase was read as.</summary>
/// <param name="Expression">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Year">The year it named or was given, the last where there are several.</param>
/// <param name="Single">The date, where it is but one and nothing qualifies it; otherwise null.</param>
/// <param name="Alternatives">The two readings, where the order of day and month could not be told.</param>
internal readonly record struct DateReading(
    DateExpression Expression, string Rule, int Year, PartialDate? Single = null, IReadOnlyList<DateExpression>? Alternatives = null);
