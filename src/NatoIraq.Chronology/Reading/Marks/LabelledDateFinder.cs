using System.Text.RegularExpressions;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>Finds the date behind a place or a label: "Brussels, 12 March 1999: …", "Accession - 12 March 1999 - …", "Week 9 (24 Feb – 1 Mar 2020): …".</summary>
/// <param name="finder">Makes marks of phrases.</param>
internal sealed partial class LabelledDateFinder(DateMarkFinder finder)
{
    /// <summary>The longest place or label; what is longer is a clause.</summary>
    private const int Longest = 32;

    private const int MostWords = 4;

    /// <summary>The date; null where the block opens otherwise.</summary>
    public DateMark? Find(Block block)
    {
        var text = block.Text;
        var start = ListMark.LengthAt(text);
        if (start >= text.Length || !char.IsLetter(text[start]))
        {
            return null;
        }

        if (Joined().Match(text, start) is { Success: true } joined && joined.Groups["date"] is { Index: var at } && finder.Dates.ReadAt(joined.Groups["date"].Value, 0, null, DatePlace.Head) is { NeedsYear: false } glued && glued with { Start = at } is var undivided)
        {
            return finder.MarkOf(undivided, text, DatePosition.Labelled, DateSeparator.Strong, undivided.End, text.Length - undivided.End) with { LabelStart = start, LabelLength = at - start };
        }

        if (Capitals().Match(text, start) is { Success: true } place)
        {
            return FindBehindPlace(block, start, start + place.Length);
        }

        var end = start;
        var words = 1;
        while (end < text.Length && end - start <= Longest && words <= MostWords && IsOfLabel(text[end]))
        {
            words += text[end] == ' ' && char.IsLetter(text[end + 1 < text.Length ? end + 1 : end]) ? 1 : 0;
            end++;
        }

        var date = end;
        while (date < text.Length && !char.IsLetterOrDigit(text[date]))
        {
            date++;
        }

        if (date >= text.Length || date == end || words > MostWords)
        {
            return null;
        }

        var mark = text.AsSpan(end, date - end).Trim();
        var isBracketed = mark is "(" or "[";
        if (!(isBracketed || (char.IsUpper(text[start]) && mark is "," or "-" or "–" or "—" or ":" or ", the" && !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9')))
            || finder.Dates.ReadAt(text, date, null, DatePlace.Head) is not { } phrase || (phrase.NeedsYear ? !isBracketed : !IsFine(phrase.Date.Precision, isBracketed))
            || TextAfter.Find(block, phrase.Start, phrase.End, opensSentence: false) is not { Position: DatePosition.Lead, Separator: DateSeparator.Strong } after
            || (isBracketed && !IsSetApart(text, phrase.End, after.TextStart)))
        {
            return null;
        }

        return finder.MarkOf(phrase, text, DatePosition.Labelled, after.Separator, after.TextStart, text.Length - after.TextStart) with { LabelStart = start, LabelLength = (isBracketed ? end : date) - start };
    }

    /// <summary>"MERVILLE 1st Company training.", "AMIENS 4826 3 0700 Men fed.": in war diaries the place stands before the day, in capitals.</summary>
    private DateMark? FindBehindPlace(Block block, int start, int date)
    {
        var part = block.Content.Slice(date, block.Text.Length - date);
        return finder.FindHead(block with { Content = part, EmphasisLength = 0, Cells = [] }) is { Position: DatePosition.Lead, Separator: not DateSeparator.Sentence } mark && mark.Form is MarkForm.DayOfMonth or MarkForm.Full or MarkForm.NeedsYear
            ? mark with
            {
                Position = DatePosition.Labelled,
                Start = mark.Start + date,
                End = mark.End + date,
                TextStart = mark.TextStart + date,
                Phrase = mark.Phrase is { } phrase ? phrase with { Start = phrase.Start + date } : null,
                LabelStart = start,
                LabelLength = date - start,
            }
            : null;
    }

    /// <summary>"A treaty is signedJun 21, 1993Labels: …": as a page is that lost its markup, without a space at either side.</summary>
    [GeneratedRegex(@"\G[^.!?]{8,160}?[\p{Ll}0-9)](?<date>\p{Lu}\p{Ll}{2,8}\.? [0-9]{1,2}, [12][0-9]{3})(?=\p{Lu}|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\G(?:(?:ST|MT|LA|LE|EL|AL)\.? )?(?:\p{Lu}[\p{Lu}.'’-]{2,},? ){1,3}(?:[0-9]{4}(?:[0-9]{2})? (?=[0-9]{1,2} ))?(?=\p{Lu}?\p{L}{0,8} ?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    /// <summary>A year alone in brackets may be that of a book.</summary>
    private static bool IsFine(DatePrecision precision, bool isBracketed) =>
        precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Range || (isBracketed && precision is not (DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century));

    /// <summary>Whether the bracket closes behind the date and no clause goes on behind it: "(28 Aug 2012): Mended", "(May 3 2001) Mended", not "(4 April 1949) was signed".</summary>
    private static bool IsSetApart(string text, int end, int textStart) =>
        text.AsSpan(end, textStart - end).Trim() is [')' or ']', .. var rest] && (rest.Length > 0 || !char.IsLower(text[textStart]));

    private static bool IsOfLabel(char character) => char.IsLetterOrDigit(character) || character is ' ' or '.' or '\'' or '’';
}
