namespace NatoIraq.Mcp.Access;

/// <summary>
/// How much one answer holds at most, so that none floods a context. What a client asks beyond is a fault, never cut silently.
/// </summary>
internal static class Paging
{
    /// <summary>Items of a page where no limit is given.</summary>
    public const int DefaultLimit = 10;

    /// <summary>Items of a page at most.</summary>
    public const int MostItems = 50;

    /// <summary>How many items can be passed over at most.</summary>
    public const int MostOffset = 10_000_000;

    /// <summary>UTF-16 code units of an entry's text in a list, and of any name.</summary>
    public const int ListedText = 1_000;

    /// <summary>UTF-16 code units of an event's text where the event alone is asked for, and of a stretch of a source.</summary>
    public const int WholeText = 20_000;

    /// <summary>UTF-16 code units of a citation.</summary>
    public const int CitationText = 4_000;

    /// <summary>Names in a list, steps of a chain, mentions of an event beside it.</summary>
    public const int Listed = 100;

    /// <summary>Checks what a client asks of a page.</summary>
    public static void Check(int limit, int offset)
    {
        Check(nameof(limit), limit, 1, MostItems);
        Check(nameof(offset), offset, 0, MostOffset);
    }

    /// <summary>Checks a number that a client gives.</summary>
    public static void Check(string parameter, long value, long least, long most)
    {
        if (value < least || value > most)
        {
            throw Fault.InvalidLimit(parameter, value, least, most);
        }
    }
}
