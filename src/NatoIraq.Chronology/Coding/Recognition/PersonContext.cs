using NatoIraq.Chronology.Coding.Clauses;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Where a person would stand: what the words around a name of unknown words say of it. Each rule is one construction of English that puts a
/// person there and hardly ever a place or a body.
/// </summary>
internal static class PersonContext
{
    private const int LongestDescription = 7;

    /// <summary>Arabic words that open the names of places and groups, which have an article inside as people's names have.</summary>
    private static readonly HashSet<string> PlaceOpenings = new(StringComparer.OrdinalIgnoreCase)
    {
        "Ahrar", "Ain", "Ansar", "Asa'ib", "Bab", "Beit", "Dar", "Deir", "Hayat", "Harakat", "Hizb", "Jabal", "Jabhat", "Jaysh", "Jebel", "Jund",
        "Kafr", "Kata'ib", "Khan", "Khirbet", "Liwa", "Ras", "Shatt", "Souk", "Tal", "Tel", "Tell", "Umm", "Wadi",
    };

    /// <summary>Whether the words around a name of two unknown words or more make it a person's.</summary>
    /// <param name="draft">The entry.</param>
    /// <param name="memory">Who has been met.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last token.</param>
    public static bool MakesPerson(Draft draft, DocumentContext memory, int first, int last) =>
        IsJoinedToNext(draft, memory, first, last) || IsDescribed(draft, last) || IsAgent(draft, first) || IsObject(draft, first)
        || IsOwned(draft, first) || (draft.Tokens[last].Word is { Uses: WordUse.Surname } && !IsBehindLocative(draft, first))
        || HasInnerParticle(draft, first, last);

    /// <summary>"UNITA's Eugenio Manuvakola": two unknown words or more that a body or state has.</summary>
    private static bool IsOwned(Draft draft, int first) =>
        first >= 2 && !draft.IsBreak(first) && draft.Tokens[first - 1].Shape is TokenShape.Possessive && draft.HasMatches(first - 2)
        && draft.TryMatchName(first - 2, out var body) && body.Sense.Kind is PhraseKind.Organization && !IsCity(draft, first);

    /// <summary>Whether the gazetteer knows a town of this name.</summary>
    public static bool IsCity(Draft draft, int index)
    {
        var token = draft.Tokens[index];
        return Gazetteer.Default.TryFind(draft.Text[token.Start..token.End].ToLowerInvariant(), out _);
    }

    /// <summary>Whether a plural verb stands here: "sign", "met".</summary>
    public static bool IsPluralAct(Draft draft, int index) =>
        !draft.IsBreak(index) && draft.Tokens[index] is { Shape: TokenShape.Lower, Word: { Verb: not null } word }
        && (word.VerbForms & (VerbForms.Base | VerbForms.Past)) != 0;

    /// <summary>"Glafcos Clerides and Denktash": a person is joined to it, or another name of unknown words that acts with it.</summary>
    private static bool IsJoinedToNext(Draft draft, DocumentContext memory, int first, int last)
    {
        var isPair = draft.IsWord(last + 1, "and");
        var name = last + 2;
        if (!(isPair || draft.IsMark(last + 1, ',')) || draft.IsBreak(last + 1) || draft.IsBreak(name) || !draft.Tokens[name].IsCapitalized
            || !draft.IsFree(name) || IsBehindLocative(draft, first))
        {
            return false;
        }

        if (memory.People.Knows(draft.Text.AsSpan(draft.Tokens[name].Start, draft.Tokens[name].End - draft.Tokens[name].Start))
            || (draft.Tokens[name].Is(WordUse.GivenName) && PersonNameReader.Read(draft, name, titled: false) >= 0))
        {
            return true;
        }

        if (TitleReader.Read(draft, name) is { } title)
        {
            return PersonNameReader.Read(draft, title.Last + 1, titled: true) >= 0;
        }

        return isPair && draft.Tokens[first].StartsSentence && PersonNameReader.IsUnknownName(draft, name)
            && PersonNameReader.Read(draft, name, titled: false) is var end and >= 0 && IsPluralAct(draft, end + 1);
    }

    /// <summary>"Yukiya Amano, director general of …": a title behind a comma says what the name is.</summary>
    private static bool IsDescribed(Draft draft, int last)
    {
        if (!draft.IsMark(last + 1, ','))
        {
            return false;
        }

        for (var index = last + 2; index < last + 2 + LongestDescription && !draft.IsBreak(index) && draft.IsFree(index)
            && draft.Tokens[index].IsWord; index++)
        {
            if (draft.TryMatch(index, PhraseKind.Title, out _) || draft.TryMatch(index, PhraseKind.Office, out _))
            {
                return true;
            }

            if (draft.Tokens[index].Is((WordUse.Function & ~WordUse.Determiner) | WordUse.Month)
                || draft.Tokens[index].Word is { VerbForms: VerbForms.ThirdPerson })
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"is represented by Heidi Tagliavini": who a passive verb that does no violence names.</summary>
    private static bool IsAgent(Draft draft, int first) =>
        first >= 2 && !draft.IsBreak(first) && draft.IsWord(first - 1, "by") && !draft.IsBreak(first - 1)
        && (Participle(draft, first - 2) is { Plover: not "ASSAULT" } || VerbGroup.LooksPast(draft, first - 2));

    private static VerbSense? Participle(Draft draft, int index) =>
        draft.Tokens[index].Word is { Verb: { } verb, VerbForms: var forms } && (forms & VerbForms.Past) != 0 ? verb : null;

    /// <summary>"appoints Derviş Eroğlu", "arrested Ratko Mladić": the object of what is done to people only.</summary>
    public static bool IsObject(Draft draft, int first) =>
        first >= 1 && !draft.IsBreak(first) && draft.Tokens[first - 1] is { Shape: TokenShape.Lower, Word.Verb: { } verb }
        && (verb.Plover is "COERCE" || verb.Base is "appoint" or "elect" or "nominate" or "meet" or "receive" or "assassinate" or "succeed"
            or "murder" or "execute");

    /// <summary>"Majzoub al-Khalifa": an article or "son of" inside the name, which is neither behind a preposition nor opens as places do.</summary>
    private static bool HasInnerParticle(Draft draft, int first, int last)
    {
        if ((IsBehindLocative(draft, first) && !draft.IsWord(first - 1, "over"))
            || PlaceOpenings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(
                draft.Text.AsSpan(draft.Tokens[first].Start, draft.Tokens[first].End - draft.Tokens[first].Start)))
        {
            return false;
        }

        for (var index = first + 1; index < last; index++)
        {
            if (draft.IsWord(index, "al") || draft.IsWord(index, "el") || draft.IsWord(index, "bin") || draft.IsWord(index, "ibn"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the name stands behind a preposition that leads to a place.</summary>
    public static bool IsBehindLocative(Draft draft, int first) =>
        first > 0 && !draft.IsBreak(first) && draft.Tokens[first - 1].Is(WordUse.Locative) && !draft.IsWord(first - 1, "between")
        && !draft.IsWord(first - 1, "to");
}
