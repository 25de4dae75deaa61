namespace NatoIraq.Chronology.Dates;

/// <summary>Eras on either side of a year: "44 BC", "A.D. 43", "70 C.E."; and those that are not converted: "1402 AH".</summary>
internal static class Eras
{
    private const int MostLetters = 3;

    /// <summary>Whether an era can come next; quick, for it is asked behind every year.</summary>
    public static bool MayFollow(in PhraseCursor cursor) => (cursor.NextVisible | 0x20) is 'a' or 'b' or 'c' or 'd' or 'n' or 'v';

    /// <summary>Takes the era behind a year.</summary>
    /// <param name="cursor">Behind the year.</param>
    /// <param name="isBefore">Whether it counts back from the birth of Christ.</param>
    public static bool TryTakeBehind(ref PhraseCursor cursor, out bool isBefore)
    {
        isBefore = false;
        return MayFollow(cursor) && (TryTakeForeign(ref cursor, out isBefore) || TryTake(ref cursor, isBehind: true, out isBefore));
    }

    /// <summary>Takes the era before a year: "AD", "A.D.", "CE", "Anno Domini"; outside prose also "B.C.".</summary>
    public static bool TryTakeBefore(ref PhraseCursor cursor, out bool isBefore)
    {
        var start = cursor.Position;
        isBefore = false;
        if (cursor.NextVisible is 'A' && TryTakeInFull(ref cursor))
        {
            return true;
        }

        if (cursor.NextVisible is not ('A' or 'B' or 'C' or 'a' or 'c') || !TryTake(ref cursor, isBehind: false, out isBefore) || (isBefore && cursor.IsProse))
        {
            return cursor.Back(start);
        }

        cursor.SkipSpaces();
        return char.IsAsciiDigit(cursor.Next) || cursor.Back(start);
    }

    /// <summary>The eras of other languages, all with stops, so that they are no words of English: "a.C.", "av. J.-C.", "v. Chr.".</summary>
    private static readonly (string Words, bool IsBefore)[] Foreign =
    [
        ("a.C.", true), ("a. C.", true), ("a.n.e.", true), ("av. J.-C.", true), ("avant J.-C.", true), ("v. Chr.", true), ("v.Chr.", true),
        ("d.C.", false), ("d. C.", false), ("ap. J.-C.", false), ("après J.-C.", false), ("n. Chr.", false), ("n.Chr.", false),
    ];

    private static bool TryTakeForeign(ref PhraseCursor cursor, out bool isBefore)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        foreach (var (words, isEarly) in Foreign)
        {
            if (cursor.Text[Math.Min(cursor.Position, cursor.Text.Length)..].StartsWith(words, StringComparison.Ordinal))
            {
                cursor.Position += words.Length;
                isBefore = isEarly;
                return true;
            }
        }

        isBefore = false;
        return cursor.Back(start);
    }

    /// <summary>The year as ISO 8601 counts it, where 1 BC is 0.</summary>
    public static int Astronomical(int year, bool isBefore) => isBefore ? 1 - year : year;

    /// <summary>"Anno Domini 1066", "Anno 1066".</summary>
    private static bool TryTakeInFull(ref PhraseCursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (!cursor.TakeLetters().Equals("Anno", StringComparison.OrdinalIgnoreCase) || !cursor.SkipSpaces())
        {
            return cursor.Back(start);
        }

        var behindAnno = cursor.Position;
        if (!cursor.TakeLetters().Equals("Domini", StringComparison.OrdinalIgnoreCase) || !cursor.SkipSpaces())
        {
            cursor.Position = behindAnno;
        }

        return char.IsAsciiDigit(cursor.Next) || cursor.Back(start);
    }

    private static bool TryTake(ref PhraseCursor cursor, bool isBehind, out bool isBefore)
    {
        isBefore = false;
        var start = cursor.Position;
        cursor.SkipSpaces();
        var wordStart = cursor.Position;
        Span<char> letters = stackalloc char[MostLetters];
        var count = 0;
        var stops = 0;
        var isUpper = true;
        while (count < MostLetters && char.IsAsciiLetter(cursor.Next))
        {
            isUpper &= char.IsAsciiLetterUpper(cursor.Next);
            letters[count++] = char.ToUpperInvariant(cursor.Next);
            cursor.Position++;
            if (cursor.Next == '.' && (stops > 0 || char.IsAsciiLetter(cursor.At(cursor.Position + 1))))
            {
                stops++;
                cursor.Position++;
            }
            else if (count == 1 && cursor.Next == '.' && PhraseCursor.IsSpace(cursor.At(cursor.Position + 1)) && cursor.At(cursor.Position + 2) is 'D' or 'C' && cursor.At(cursor.Position + 3) == '.')
            {
                // "A. D.".
                stops++;
                cursor.Position += 2;
            }
        }

        var isWritten = isUpper || stops > 0 || (isBehind && !cursor.IsProse && cursor.IsAtPhraseEnd());
        if (char.IsLetter(cursor.Next) || !isWritten || (isBehind && char.IsDigit(cursor.Next)))
        {
            return cursor.Back(start);
        }

        ReadOnlySpan<char> era = letters[..count];
        isBefore = era is "BC" or "BCE";
        if (isBefore || era is "AD" or "CE")
        {
            return true;
        }

        if (!cursor.IsProse && era is "AH" or "BP" or "AUC" && (isBehind || char.IsAsciiDigit(cursor.At(cursor.Position + 1))))
        {
            cursor.Fail(wordStart, $"years {era} are of another count, which is not converted: write the year AD or BC");
        }

        return cursor.Back(start);
    }
}
