namespace NatoIraq.PowerShell;

/// <summary>The last sentence of a message, which says what to do.</summary>
internal static class LastSentence
{
    /// <summary>Where the last of several sentences begins, passing over what is quoted; -1 where there is but one.</summary>
    public static int StartIn(string message)
    {
        for (var at = message.Length - 1; at > 1; at--)
        {
            if (char.IsUpper(message[at]) && message[at - 1] == ' ' && message[at - 2] is '.' or '?' && IsOutsideQuotes(message, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether what is quoted has ended; the apostrophe of "the store's" begins no quotation.</summary>
    private static bool IsOutsideQuotes(string message, int end)
    {
        var quotes = 0;
        for (var at = 0; at < end; at++)
        {
            quotes += message[at] == '\'' && !(at > 0 && char.IsLetter(message[at - 1]) && char.IsLetter(message[at + 1])) ? 1 : 0;
        }

        return quotes % 2 == 0;
    }
}
