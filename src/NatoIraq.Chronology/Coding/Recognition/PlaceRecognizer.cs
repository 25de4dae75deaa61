using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Places that are no states: from the lexicon, from the gazetteer of cities, and by grammar ("the village of Racak", "at Camp David",
/// "Al-Asad Air Base"). A name that could be a place and something else is one only where the context says so.
/// </summary>
internal static class PlaceRecognizer
{
    private const int LongestName = 4;
    private const int LongestSuffix = 3;

    /// <summary>What a lone word may not be if it is to be a town: "Mission", "March", "Union".</summary>
    private const WordUse NoTown = WordUse.Common | WordUse.Function | WordUse.Month | WordUse.OrganizationHead | WordUse.DocumentHead
        | WordUse.TitleModifier | WordUse.Compass;

    /// <summary>A town whose name stands without a preposition is believed only from this size on.</summary>
    private const int WellKnown = 150_000;

    /// <summary>Finds all other places.</summary>
    public static void Recognize(Draft draft)
    {
        for (var index = 0; index < draft.Tokens.Count; index++)
        {
            if (!draft.IsFree(index) || !(draft.Tokens[index].IsCapitalized || draft.Tokens[index].Is(WordUse.NameParticle)))
            {
                continue;
            }

            var finding = House(draft, index) ?? FromLexicon(draft, index) ?? FromGazetteer(draft, index) ?? FromGrammar(draft, index);
            if (finding is not null)
            {
                index = WithProvince(draft, finding);
            }
        }
    }

    private static Finding? FromLexicon(Draft draft, int index)
    {
        PhraseMatch? found = null;
        foreach (ref readonly var match in draft.MatchesAt(index))
        {
            if (match.Sense.Kind is PhraseKind.Place or PhraseKind.Province && draft.AreFree(match.First, match.Last)
                && !(found is { } shorter && shorter.Last == match.Last))
            {
                found = match;
            }
        }

        return found is { } place && !ContinuesAsName(draft, place.Last + 1)
            && !(place.Sense.Kind is PhraseKind.Province && index > 0 && !draft.IsBreak(index) && IsLooseName(draft, index - 1)) ? draft.Add(place.First, place.Last, place.Sense.Entity!)
            : null;
    }

    /// <summary>"at Lancaster House": a house where something happens, not the "House of" a parliament.</summary>
    private static Finding? House(Draft draft, int index) =>
        index > 0 && !draft.IsBreak(index) && !draft.IsBreak(index + 1) && draft.Tokens[index].Shape is TokenShape.Capitalized
        && (draft.IsWord(index - 1, "at") || draft.IsWord(index - 1, "in") || draft.IsWord(index - 1, "outside"))
        && !draft.Tokens[index].Is(WordUse.Compass | WordUse.Function) && draft.Tokens[index + 1].IsCapitalized && draft.IsWord(index + 1, "House")
        && draft.IsFree(index + 1) && !draft.IsWord(index + 2, "of")
            ? draft.Add(index, index + 1, Place(draft.TextOf(index, index + 1), null))
            : null;

    private static Finding? FromGazetteer(Draft draft, int index)
    {
        if (!draft.Tokens[index].IsCapitalized || draft.Tokens[index].Shape is TokenShape.Initial or TokenShape.Abbreviation
            or TokenShape.Upper)
        {
            return null;
        }

        Span<char> key = stackalloc char[64];
        var length = 0;
        Finding? best = null;
        var bestLast = -1;
        City bestCity = default;
        for (var last = index; last < draft.Tokens.Count && last < index + (2 * LongestName) && (last == index || !draft.IsBreak(last))
            && draft.IsFree(last); last++)
        {
            var token = draft.Tokens[last];
            if (draft.IsHyphen(last))
            {
                continue;
            }

            var width = token.End - token.Start;
            if (!token.IsWord || length + width + 1 > key.Length
                || !(token.IsCapitalized || token.Is(WordUse.NameParticle | WordUse.Preposition)))
            {
                break;
            }

            if (length > 0)
            {
                key[length++] = ' ';
            }

            for (var offset = 0; offset < width; offset++)
            {
                var character = draft.Text[token.Start + offset];
                key[length++] = Tokenizer.IsApostrophe(character) ? '\'' : char.ToLowerInvariant(character);
            }

            if (token.IsCapitalized && Gazetteer.Default.TryFind(key[..length], out var city))
            {
                (bestLast, bestCity) = (last, city);
            }
        }

        if (bestLast >= 0 && IsCityHere(draft, index, bestLast, bestCity))
        {
            best = draft.Add(index, bestLast,
                Place(bestCity.Name, bestCity.Point) with { Aliases = Written(draft, index, bestLast, bestCity.Name) });
        }

        return best;
    }

    private static ValueList<string> Written(Draft draft, int first, int last, string name)
    {
        var written = draft.TextOf(first, last);
        return new ValueList<string>(written == name ? [] : [written]);
    }

    private static bool IsCityHere(Draft draft, int first, int last, City city)
    {
        if (ContinuesAsName(draft, last + 1) || (first > 0 && !draft.IsBreak(first) && IsLooseName(draft, first - 1)))
        {
            return false;
        }

        var behindPlace = draft.IsMark(first - 1, ',') && first > 1 && draft.TryGetOwner(first - 2, out var before)
            && before.Field is MentionField.Place or MentionField.State;
        var beforeProvince = draft.IsMark(last + 1, ',') && (draft.TryMatch(last + 2, PhraseKind.State, out _)
            || draft.TryMatch(last + 2, PhraseKind.Province, out _)
            || draft.TryMatch(last + 2, PhraseKind.ProvinceAbbreviation, out _) || draft.TryMatch(last + 2, PhraseKind.Place, out _));
        var inCell = draft.Tokens[first].StartsCell;
        var located = first > 0 && !draft.IsBreak(first) && (draft.Tokens[first - 1].Is(WordUse.Locative) || IsJoinedToPlace(draft, first));
        var only = first == last;
        var token = draft.Tokens[first];
        if (only && token.Is(NoTown))
        {
            return beforeProvince && !token.Is(WordUse.Function);
        }

        if (only && (token.Word?.Noun is not null || token.Word?.Verb is not null || draft.TryMatch(first, PhraseKind.Title, out _)))
        {
            return beforeProvince || (located && city.Population >= WellKnown);
        }

        if (only && token.Is(WordUse.GivenName | WordUse.Surname))
        {
            return beforeProvince || inCell || located;
        }

        return beforeProvince || behindPlace || inCell || located || city.Population >= WellKnown || IsTaken(draft, first);
    }

    /// <summary>"takes Famagusta", "shelled Goražde": the object of what armies and travellers do to towns.</summary>
    private static bool IsTaken(Draft draft, int first) =>
        first > 0 && !draft.IsBreak(first) && draft.Tokens[first - 1] is { Shape: TokenShape.Lower, Word.Verb: { } verb }
        && verb.Base is "take" or "retake" or "capture" or "recapture" or "seize" or "occupy" or "besiege" or "liberate" or "enter" or "reach"
            or "attack" or "bomb" or "shell" or "storm" or "raid" or "visit" or "leave" or "overrun" or "evacuate";

    /// <summary>
    /// "shell Tskhinvali", "capture Kidal": the object of what is done to places only, or mostly where the name is of one word.
    /// </summary>
    private static bool IsConquered(Draft draft, int first, int last) =>
        first > 0 && !draft.IsBreak(first) && draft.Tokens[first - 1] is { Shape: TokenShape.Lower, Word.Verb: { } verb }
        && (verb.Base is "besiege" or "occupy" or "liberate" or "overrun" or "shell" or "enter" or "reach" or "retake" or "recapture" or "storm"
            or "bombard" or "bomb" or "raid"
            || (first == last && verb.Base is "capture" or "seize"));

    /// <summary>"withdraw from Sinjar", "advanced to Musaybin", "fled south to Agok": where somebody moves to or from.</summary>
    private static bool IsDestination(Draft draft, int first)
    {
        if (first < 2 || draft.IsBreak(first) || draft.IsBreak(first - 1)
            || !(draft.IsWord(first - 1, "from") || draft.IsWord(first - 1, "to") || draft.IsWord(first - 1, "into") || draft.IsWord(first - 1, "towards")
            || draft.IsWord(first - 1, "toward")))
        {
            return false;
        }

        if (draft.IsWord(first - 1, "from") && draft.TryGetOwner(first - 2, out var goal) && goal.Field is MentionField.Place)
        {
            // "flew back to Juba from Gambella"
            return true;
        }

        var mover = first - 2;
        while (mover > 0 && !draft.IsBreak(mover) && (draft.Tokens[mover].Is(WordUse.Compass) || draft.IsWord(mover, "back")))
        {
            mover--;
        }

        return draft.Tokens[mover].Word?.Verb is { } verb
            && (verb.Kind is EventKind.Deployment or EventKind.Visit
                || verb.Base is "withdraw" or "flee" or "march" or "advance" or "retreat" or "escape" or "move" or "relocate" or "pull out" or "spread");
    }

    /// <summary>"in Baghdad and Halabja".</summary>
    private static bool IsJoinedToPlace(Draft draft, int first) =>
        first > 1 && (draft.IsWord(first - 1, "and") || draft.IsWord(first - 1, "or")) && draft.TryGetOwner(first - 2, out var before)
            && before.Field is MentionField.Place or MentionField.State;

    private static Finding? FromGrammar(Draft draft, int index)
    {
        var last = EndOfName(draft, index);
        if (last < 0 || (draft.IsBreak(index) && !draft.Tokens[index].StartsCell)
            || (!draft.IsBreak(last + 1) && draft.Tokens[last + 1].Shape is TokenShape.Number && draft.IsFree(last + 1)))
        {
            return null;
        }

        if (IsNamedByType(draft, index) || IsTypedBehind(draft, index, last) || IsPartOfLarger(draft, index, last) || IsBehindPreposition(draft, index, last)
            || IsListed(draft, index) || IsConquered(draft, index, last) || IsDestination(draft, index) || IsKorean(draft, index, last)
            || IsRegion(draft, index, last))
        {
            return draft.Add(index, last, Place(draft.TextOf(index, last), null));
        }

        return null;
    }

    /// <summary>"the village of Racak", "the port city of Basra".</summary>
    private static bool IsNamedByType(Draft draft, int index) =>
        index > 1 && draft.IsWord(index - 1, "of") && draft.Tokens[index - 2].Is(WordUse.PlaceNoun)
            && draft.Tokens[index - 2].Shape is TokenShape.Lower;

    /// <summary>"at the Maiorsk checkpoint", "captured the Heglig oil field".</summary>
    private static bool IsTypedBehind(Draft draft, int index, int last)
    {
        if (index < 2 || !draft.IsWord(index - 1, "the") || draft.IsBreak(index - 1) || draft.IsBreak(last + 1)
            || !(draft.Tokens[index - 2].Is(WordUse.Locative) || draft.Tokens[index - 2] is { Shape: TokenShape.Lower, Word.Verb: not null }))
        {
            return false;
        }

        var noun = last + (draft.IsWord(last + 1, "oil") || draft.IsWord(last + 1, "gas") || draft.IsWord(last + 1, "refugee")
            || draft.IsWord(last + 1, "border") ? 2 : 1);
        return !draft.IsBreak(noun) && draft.Tokens[noun] is { Shape: TokenShape.Lower } token && token.Is(WordUse.PlaceNoun)
            && !draft.IsWord(noun, "state") && !draft.IsWord(noun, "capital") && !draft.IsHyphen(noun + 1);
    }

    /// <summary>"on Koje-do", "of Panmun-ri": the endings by which the islands, villages and towns of Korea are known.</summary>
    private static bool IsKorean(Draft draft, int index, int last) =>
        last == index + 2 && index > 0 && !draft.IsBreak(index) && draft.Tokens[index - 1].Is(WordUse.Preposition | WordUse.Locative)
        && (draft.IsWord(last, "do") || draft.IsWord(last, "ri") || draft.IsWord(last, "ni") || draft.IsWord(last, "myon") || draft.IsWord(last, "gun")
            || draft.IsWord(last, "dong")) && draft.Tokens[last].Shape is TokenShape.Lower;

    /// <summary>"is captured in the Chocó.", "at the Zappeion in Athens": regions and buildings have an article, and behind them the phrase ends.</summary>
    private static bool IsRegion(Draft draft, int index, int last) =>
        index > 1 && draft.IsWord(index - 1, "the")
        && (draft.IsWord(index - 2, "in") || draft.IsWord(index - 2, "at")) && !draft.IsBreak(index - 1) && !draft.IsBreak(index)
        && (draft.IsBreak(last + 1) || (draft.IsWord(index - 2, "at") && draft.IsWord(last + 1, "in"))
            || draft.Tokens[last + 1].Shape is TokenShape.Mark && !draft.IsHyphen(last + 1) && !draft.IsMark(last + 1, '('));

    /// <summary>"of Greenwich, England": an unknown name between a preposition and the larger place it lies in.</summary>
    private static bool IsPartOfLarger(Draft draft, int index, int last) =>
        index > 0 && !draft.IsBreak(index) && draft.Tokens[index - 1].Is(WordUse.Preposition | WordUse.Locative)
            && draft.IsMark(last + 1, ',')
        && (draft.TryMatch(last + 2, PhraseKind.State, out _) || draft.TryMatch(last + 2, PhraseKind.Place, out _)
        || draft.TryMatch(last + 2, PhraseKind.Province, out _));

    /// <summary>"in Halabja": behind a preposition that can only lead to a place, an unknown name.</summary>
    private static bool IsBehindPreposition(Draft draft, int index, int last)
    {
        if (index == 0 || draft.IsBreak(index))
        {
            return false;
        }

        return (draft.IsWord(index - 1, "in") || draft.IsWord(index - 1, "at") || draft.IsWord(index - 1, "near")
            || draft.IsWord(index - 1, "outside"))
            && (last + 1 >= draft.Tokens.Count || !draft.Tokens[last + 1].IsCapitalized || draft.IsBreak(last + 1))
            && !(last + 1 < draft.Tokens.Count && draft.Tokens[last + 1].Shape is TokenShape.Possessive);
    }

    /// <summary>A cell behind the first that holds an unknown name, or a name joined by comma or "and" to a place before it.</summary>
    private static bool IsListed(Draft draft, int index) =>
        index > 1 && (draft.IsMark(index - 1, ',') || draft.IsWord(index - 1, "and")) && draft.TryGetOwner(index - 2, out var before)
            && before.Field is MentionField.Place && !draft.IsBreak(index)
        && (EndOfName(draft, index) + 1 is var next) && (draft.IsBreak(next) || draft.IsWord(next, "and") || draft.IsMark(next, ',') || draft.IsMark(next, '.')
        || draft.IsMark(next, ';'));

    /// <summary>The last token of a run of unknown capitalized words, particles and hyphens, or -1.</summary>
    private static int EndOfName(Draft draft, int index)
    {
        var last = -1;
        for (var next = index; next < draft.Tokens.Count && next < index + 6 && draft.IsFree(next)
            && (next == index || !draft.IsBreak(next)); next++)
        {
            var token = draft.Tokens[next];
            if (token.Shape is TokenShape.Capitalized && (draft.IsUnknown(next) || token.Is(WordUse.NameParticle | WordUse.PlaceHead)
                || (next > index && draft.IsHyphen(next - 1))))
            {
                last = next;
            }
            else if (next > index && draft.IsHyphen(next - 1) && token.Shape is TokenShape.Lower && token.End - token.Start <= LongestSuffix)
            {
                // "Punggye-ri"
                last = next;
                break;
            }
            else if (!(draft.IsHyphen(next) || (token.Is(WordUse.NameParticle) && next > index)))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>"Rochester, Minn.", "Sterling, VA": the short form of a province stands only behind a place.</summary>
    private static int WithProvince(Draft draft, Finding place)
    {
        var index = place.Last + 1;
        if ((draft.IsMark(index, ',') || draft.IsMark(index, '(')) && draft.TryMatch(index + 1, PhraseKind.ProvinceAbbreviation,
            out var province) && draft.AreFree(index + 1, province.Last))
        {
            draft.Add(province.First, province.Last, province.Sense.Entity!);
            return province.Last;
        }

        return place.Last;
    }

    /// <summary>
    /// Whether a capitalized noun behind a name shows it to be part of another ("Washington Declaration", "Boston Globe"): but a gathering
    /// is named for where it is held.
    /// </summary>
    public static bool ContinuesAsName(Draft draft, int next) =>
        !draft.IsBreak(next) && draft.IsFree(next) && draft.Tokens[next].IsCapitalized
            && !draft.Tokens[next].Is(WordUse.Function | WordUse.Month)
        && !draft.IsMark(next, ',') && draft.Tokens[next].Word?.Noun?.Kind is not (EventKind.Conference or EventKind.Meeting)
        && draft.Tokens[next].Word?.VerbForms is not (VerbForms.Past or VerbForms.ThirdPerson);

    /// <summary>Whether a capitalized word that is nobody's stands before the name: "Camp Victoria", "Lord Byron".</summary>
    private static bool IsLooseName(Draft draft, int before) =>
        draft.IsFree(before) && draft.Tokens[before].Shape is TokenShape.Capitalized && draft.IsUnknown(before);

    /// <summary>A place and where it lies, if that is known.</summary>
    public static Entity Place(string name, GeographicPoint? point) => new() { Field = MentionField.Place, Name = name, Point = point };
}
