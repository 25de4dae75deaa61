using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// What the words around a name say of it: for and against a person, a body, a place. Each cue is one construction of English with a weight on the
/// scale of <see cref="Selection.Weights"/>; the recognizers add what the name itself tells. Nothing here asks what anybody has found.
/// </summary>
internal static class NameEvidence
{
    private const int Decisive = 60;
    private const int Clear = 40;
    private const int Slight = 15;

    /// <summary>How far behind a name the pronoun may stand that refers to it.</summary>
    private const int PronounReach = 8;

    private const int LongestDescription = 8;
    private const int LongestList = 12;

    /// <summary>Thousands of people from which a city's name is hardly anything else.</summary>
    private const int GreatCity = 1_000;

    /// <summary>What the context says for a person.</summary>
    public static int ForPerson(Sentence sentence, int first, int last)
    {
        var before = first - 1;
        var next = last + 1;
        var score = 0;
        if (IsDescribed(sentence, next, WordUse.PersonNoun, PhraseKind.Title) || IsAged(sentence, next)
            || (sentence.IsMark(next, ',') && sentence.IsWord(next + 1, "who", "whose", "whom")))
        {
            score += Decisive;
        }
        else if (sentence.IsMark(next, ',') && sentence.IsWord(next + 1, "which"))
        {
            score -= Clear;
        }

        // "the Salle Pleyel": people have no article.
        score -= sentence.IsWord(before, "the") ? Clear - Slight : 0;

        if (sentence.Is(before, WordUse.PersonNoun) && IsNoun(sentence, before) && !sentence.IsWord(before - 1, "a", "an"))
        {
            score += Clear;
        }
        else if (sentence.IsWord(before, "alias") || (sentence.IsWord(before, "by") && !sentence.Is(before - 1, WordUse.BodyVerb)
            && (sentence.Is(before - 1, WordUse.ToBodyVerb | WordUse.PersonVerb) || (first < last && sentence.Is(before - 2, WordUse.PersonNoun | WordUse.GroupNoun)
                && IsFinite(sentence, before - 1)))))
        {
            // "headed by", "composed by"; but "owned by" is a body's.
            score += Clear;
        }
        else if (sentence.Is(before, WordUse.ToPersonVerb) && sentence.ShapeOf(before) is TokenShape.Lower)
        {
            score += Clear;
        }

        if (sentence.ShapeOf(next) is TokenShape.Possessive)
        {
            score += sentence.Is(next + 1, WordUse.PersonAttribute) ? Clear : 0;
        }
        else if (IsSubject(sentence, first) && Predicate(sentence, next, out var isPassive) is var verb and >= 0)
        {
            score += sentence.Is(verb, isPassive ? WordUse.ToPersonVerb : WordUse.PersonVerb) ? Clear : IsFinite(sentence, verb) ? Slight : 0;
        }

        score += HasPronoun(sentence, next, "his", "her", "him", "he", "she", "himself", "herself") ? Clear : 0;
        return score - (IsLocated(sentence, first) && !IsBehind(sentence, first, "to", "from", "at") ? Clear : 0);
    }

    /// <summary>What the context says for a body: a company, an agency, a party, a club.</summary>
    public static int ForBody(Sentence sentence, int first, int last)
    {
        var before = first - 1;
        var next = last + 1;
        var score = 0;
        if (IsDescribed(sentence, next, WordUse.GroupNoun, null))
        {
            score += Decisive;
        }

        if (sentence.Is(before, WordUse.GroupNoun) && IsNoun(sentence, before) && !sentence.IsWord(before - 1, "a", "an"))
        {
            score += Decisive;
        }

        // "the Iraq Reconstruction conference" is a happening, though a conference is a group of people too.
        if (sentence.Is(next, WordUse.GroupNoun) && sentence[next].Word?.Noun is null && sentence.ShapeOf(next) is TokenShape.Lower
            && sentence.IsWord(before, "the", "a", "rival", "former"))
        {
            score += Clear;
        }

        if (IsOfBody(sentence, first) || (sentence.Is(before, WordUse.ToBodyVerb) && sentence.ShapeOf(before) is TokenShape.Lower)
            || (sentence.IsWord(before, "by") && sentence.Is(before - 1, WordUse.BodyVerb)))
        {
            score += Clear;
        }

        if (sentence.ShapeOf(next) is TokenShape.Possessive)
        {
            score += sentence.Is(next + 1, WordUse.BodyAttribute) || sentence.Is(next + 2, WordUse.BodyAttribute) ? Clear : 0;
        }
        else if (IsSubject(sentence, first) && Predicate(sentence, next, out var isPassive) is var verb and >= 0)
        {
            score += isPassive ? sentence.Is(verb, WordUse.ToBodyVerb) ? Clear : 0
                : sentence.Is(verb, WordUse.BodyVerb) ? Clear - Slight
                : IsFinite(sentence, verb) ? Slight : 0;

            // "The Eurogroup commends": one word with an article that acts.
            score += first == last && sentence.IsWord(before, "the") && IsFinite(sentence, verb) ? Slight : 0;
        }

        score += HasPronoun(sentence, next, "its", "itself") ? Clear : 0;
        return score - (IsLocated(sentence, first) && !IsBehind(sentence, first, "to", "from", "at") ? Clear : 0);
    }

    /// <summary>What the context says for a place.</summary>
    public static int ForPlace(Sentence sentence, int first, int last)
    {
        var before = first - 1;
        var score = 0;
        if (sentence.ShapeOf(last + 1) is TokenShape.Possessive)
        {
            return 0;
        }

        if (sentence.IsWord(before, "in", "near", "outside", "inside", "around"))
        {
            score += Decisive - Slight;
        }
        else if (sentence.IsWord(before, "at", "into", "off", "across", "throughout", "via", "through", "towards", "toward"))
        {
            score += Clear;
        }
        else if (sentence.IsWord(before, "from", "to"))
        {
            score += IsMoving(sentence, before) ? Clear + Slight : Slight;
        }
        else if (sentence.IsWord(before, "of") && IsPlaceOf(sentence, before - 1))
        {
            score += Decisive;
        }
        else if (sentence.Is(before, WordUse.ToPlaceVerb) && sentence.ShapeOf(before) is TokenShape.Lower)
        {
            score += Clear;
        }
        else if (sentence.IsWord(before, "called", "named", "renamed") && HasPlaceNoun(sentence, before))
        {
            score += Decisive;
        }

        return score;
    }

    /// <summary>
    /// "in Baghdad, Halabja and Racak", "between Cochrane and North Bay": whether the name is one of a list of which another is a place by what
    /// stands before it, or by being a great city.
    /// </summary>
    public static bool IsListedWithPlace(Sentence sentence, int first)
    {
        for (var items = 0; items < LongestList; items++)
        {
            var before = sentence.IsWord(first - 1, "and", "or") ? sentence.IsMark(first - 2, ',') ? first - 3 : first - 2
                : sentence.IsMark(first - 1, ',') || sentence.IsMark(first - 1, '/') ? first - 2 : -1;
            if (before < 0 || !NameRules.CanBeName(sentence, before))
            {
                return false;
            }

            var start = before;
            while (NameRules.CanBeName(sentence, start - 1) || (sentence.IsHyphen(start - 1) && sentence[start - 2].IsWord)
                || (sentence.IsHyphen(start) && sentence[start - 1].IsWord))
            {
                start--;
            }

            var written = sentence.SpanOf(start, before);
            if (ForPlace(sentence, start, before) >= Clear || Gazetteer.Default.Find(written) is [{ Population: >= GreatCity }, ..]
                || (sentence.IsWord(start - 1, "between") && Gazetteer.Default.Knows(written)))
            {
                return true;
            }

            first = start;
        }

        return false;
    }

    /// <summary>Whether the name stands behind a preposition that leads to a place.</summary>
    public static bool IsLocated(Sentence sentence, int first) =>
        sentence.Is(first - 1, WordUse.Locative) && !sentence.IsWord(first - 1, "between");

    /// <summary>", a security firm,", ", Prime Minister of India", ", duke of Normandy": a description behind a comma, or the noun alone in brackets.</summary>
    public static bool IsDescribed(Sentence sentence, int comma, WordUse noun, PhraseKind? title)
    {
        if (!sentence.IsMark(comma, ',') && !sentence.IsMark(comma, '('))
        {
            return false;
        }

        var found = false;
        for (var index = comma + 1; index <= comma + LongestDescription && sentence.Holds(index); index++)
        {
            var isLower = sentence.ShapeOf(index) is TokenShape.Lower;
            if (title is { } kind && (sentence.TryMatch(index, kind, out _) || sentence.TryMatch(index, PhraseKind.Office, out _))
                && !IsName(sentence, index - 1))
            {
                return !sentence.IsCapitalized(index + 1) || sentence.IsWord(index + 1, "of");
            }

            if (isLower && sentence.Is(index, noun) && sentence.ShapeOf(index + 1) is not TokenShape.Possessive)
            {
                // "a security firm", but "a firm engineer" goes on.
                found = true;
                continue;
            }

            if (sentence.ShapeOf(index) is TokenShape.Possessive || sentence.IsHyphen(index))
            {
                // "the agency's head", "a Canada-based firm"
                continue;
            }

            if (found || !sentence[index].IsWord || (sentence.Is(index, WordUse.Function & ~WordUse.Determiner) && !sentence.IsWord(index, "then", "once")))
            {
                break;
            }

            if (index == comma + 1 && sentence.IsCapitalized(index) && IsName(sentence, index))
            {
                // A list of names goes on.
                break;
            }
        }

        return found;
    }

    /// <summary>Whether a lower-case word is a noun here: no verb right behind a name ("Harold beats").</summary>
    private static bool IsNoun(Sentence sentence, int index) =>
        sentence.ShapeOf(index) is TokenShape.Lower
        && !(NameRules.CanBeName(sentence, index - 1) && IsFinite(sentence, index) || sentence.Is(index - 1, WordUse.Pronoun | WordUse.Modal) && !sentence.Is(index - 1, WordUse.Determiner));

    /// <summary>Whether a name can be the subject here: it begins the sentence or a clause in it.</summary>
    public static bool IsSubject(Sentence sentence, int first)
    {
        var before = first - 1;
        return first == sentence.First || sentence.IsOpening(first)
            || sentence.ShapeOf(before) is TokenShape.Mark && !sentence.IsHyphen(before) && !sentence.IsMark(before, '(') && !sentence.IsMark(before, '/')
            || sentence.Is(before, WordUse.Subordinator | WordUse.Conjunction) || sentence.IsDated(before)
            || sentence.IsWord(before, "after", "before", "as", "until", "since", "that", "says", "then", "when")
            || (sentence.IsWord(before, "the") && IsSubject(sentence, before));
    }

    /// <summary>The token of the verb that follows a name directly or behind auxiliaries and adverbs; -1 where none does.</summary>
    public static int Predicate(Sentence sentence, int next, out bool isPassive)
    {
        isPassive = false;
        for (var index = next; index < next + 5 && sentence.Holds(index); index++)
        {
            ref readonly var token = ref sentence[index];
            if (token.Shape is not TokenShape.Lower)
            {
                return -1;
            }

            if (token.Is(WordUse.Be))
            {
                isPassive = true;
            }
            else if (token.Is(WordUse.Have | WordUse.Modal))
            {
                isPassive = false;
            }
            else if (!token.Is(WordUse.Adverb) && !EndsWith(sentence, index, "ly"))
            {
                return token.Is(WordUse.Function) ? isPassive && index > next ? index : -1 : index;
            }
        }

        return -1;
    }

    /// <summary>Whether the word can be a finite verb: by the lexicon, or by its ending.</summary>
    public static bool IsFinite(Sentence sentence, int index)
    {
        ref readonly var token = ref sentence[index];
        return token.Shape is TokenShape.Lower && !token.Is(WordUse.Function)
            && ((token.Word?.VerbForms ?? VerbForms.None) is not VerbForms.None and not VerbForms.Present
                || token.Is(WordUse.PersonVerb | WordUse.BodyVerb | WordUse.ToPersonVerb | WordUse.ToBodyVerb | WordUse.ToPlaceVerb)
                || EndsWith(sentence, index, "s") && !EndsWith(sentence, index, "ss") || EndsWith(sentence, index, "ed"));
    }

    /// <summary>"engineer at BP", "head of BP", "merger of", "shares in": what belongs to a body.</summary>
    private static bool IsOfBody(Sentence sentence, int first)
    {
        var before = first - 1;
        var isOf = sentence.IsWord(before, "of");
        return (isOf || sentence.IsWord(before, "at", "for", "with"))
            && (sentence.Is(before - 1, WordUse.PersonNoun) && sentence.ShapeOf(before - 1) is TokenShape.Lower && !(isOf && IsRuler(sentence, before - 1))
                || sentence.Is(before - 1, WordUse.BodyAttribute))
            || isOf && (sentence.Is(before - 1, WordUse.PartOfBody) || NameRules.CanBeName(sentence, before - 1) && NameRules.IsGivenName(sentence, before - 2)
                && !NameRules.IsHead(sentence, before - 1))
            || sentence.IsWord(before, "against") && sentence.IsWord(before - 1, "lawsuit", "suit", "case", "charges", "complaint");
    }

    /// <summary>king, bishop, mayor: their "of" leads to a place.</summary>
    private static bool IsRuler(Sentence sentence, int index) =>
        sentence.Is(index, WordUse.RulerTitle);

    private static bool IsPlaceOf(Sentence sentence, int index) => sentence.Is(index, WordUse.PlaceNoun | WordUse.RulerTitle | WordUse.PartOfPlace);

    private static bool IsMoving(Sentence sentence, int preposition)
    {
        for (var index = preposition - 1; index >= preposition - 5 && sentence.Holds(index) && sentence[index].IsWord; index--)
        {
            if (sentence.Is(index, WordUse.Motion) || sentence[index].Word is { Verb.Kind: EventKind.Deployment or EventKind.Visit })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A town is laid out and named Wiarton": what is named is a place.</summary>
    private static bool HasPlaceNoun(Sentence sentence, int before)
    {
        for (var index = before - 1; index >= before - PronounReach && sentence.Holds(index); index--)
        {
            if (sentence.Is(index, WordUse.PlaceNoun) && sentence.ShapeOf(index) is TokenShape.Lower)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAged(Sentence sentence, int comma) =>
        sentence.IsMark(comma, ',') && sentence.ShapeOf(comma + 1) is TokenShape.Number && !sentence.IsDated(comma + 1)
        && sentence[comma + 1].End - sentence[comma + 1].Start <= 2 && (sentence.IsMark(comma + 2, ',') || sentence.IsMark(comma + 2, '.') || comma + 1 == sentence.Last)
        || sentence.IsMark(comma, ',') && sentence.IsWord(comma + 2, "years", "years-old") && sentence.IsWord(comma + 3, "old");

    private static bool IsName(Sentence sentence, int index) =>
        sentence.IsCapitalized(index) && !sentence.Is(index, WordUse.Function) && !sentence.TryMatch(index, PhraseKind.Title, out _)
        && !sentence.TryMatch(index, PhraseKind.Demonym, out _) && !sentence.TryMatch(index, PhraseKind.Organization, out _);

    private static bool HasPronoun(Sentence sentence, int next, params ReadOnlySpan<string> pronouns)
    {
        for (var index = next; index < next + PronounReach && sentence.Holds(index); index++)
        {
            if (sentence.IsWord(index, pronouns))
            {
                return index > next;
            }

            if (index > next && (sentence.IsCapitalized(index) || sentence.IsMark(index, ';')))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBehind(Sentence sentence, int first, params ReadOnlySpan<string> prepositions) => sentence.IsWord(first - 1, prepositions);

    private static bool EndsWith(Sentence sentence, int index, string ending) =>
        sentence.SpanOf(index).EndsWith(ending, StringComparison.Ordinal) && sentence[index].End - sentence[index].Start > ending.Length + 2;
}
