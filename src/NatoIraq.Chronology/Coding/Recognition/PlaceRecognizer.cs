using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Places that are no states, by name: from the lexicon and the gazetteer. A name that could be something else is one only as far as the words
/// around it say so.
/// </summary>
internal sealed class PlaceRecognizer : IRecognizer
{
    private const int LongestName = 8;
    private const int Least = Weights.Form + 5;

    /// <summary>Thousands of people from which a town is believed without a preposition before it.</summary>
    private const int WellKnown = 150;

    private const int Metropolis = 1_000;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (!CanBegin(sentence, index))
            {
                continue;
            }

            ProposeFromLexicon(sentence, proposals, index);
            ProposeFromGazetteer(sentence, context, proposals, index);
        }
    }

    /// <summary>
    /// Whether a capitalized noun behind a name shows it to be part of another ("Washington Declaration", "Boston Globe"): but a gathering
    /// is named for where it is held.
    /// </summary>
    public static bool ContinuesAsName(Sentence sentence, int next) =>
        NameRules.CanBeName(sentence, next) && !IsGathering(sentence, next)
        && sentence[next].Word?.VerbForms is not (VerbForms.Past or VerbForms.ThirdPerson) && !sentence.TryMatch(next, PhraseKind.State, out _)
        && !sentence.TryMatch(next, PhraseKind.Title, out _);

    private static bool CanBegin(Sentence sentence, int index) =>
        (NameRules.CanBeName(sentence, index) || (sentence.IsWord(index, "The") && sentence.IsCapitalized(index) && sentence.IsCapitalized(index + 1)) || (sentence.Is(index, WordUse.NameParticle) && sentence.IsHyphen(index + 1) && sentence.IsCapitalized(index + 2))
            || sentence.ShapeOf(index) is TokenShape.Initial or TokenShape.Abbreviation)
        && !(sentence.IsHyphen(index - 1) && sentence.IsCapitalized(index - 2));

    private static void ProposeFromLexicon(Sentence sentence, Proposals proposals, int index)
    {
        foreach (ref readonly var match in sentence.MatchesAt(index))
        {
            if (match.Last > sentence.Last)
            {
                continue;
            }

            var town = match.First - 2;
            if (match.Sense.Kind is PhraseKind.ProvinceAbbreviation)
            {
                // "Rochester, Minn.", "Sterling, VA": the short form of a province stands only behind a place.
                if ((sentence.IsMark(match.First - 1, ',') || sentence.IsMark(match.First - 1, '(')) && sentence.IsCapitalized(town))
                {
                    // The full stop of "Ala." is no part of the name.
                    proposals.Add(match.First, sentence.IsMark(match.Last, '.') ? match.Last - 1 : match.Last, match.Sense.Entity!, "short form of a division",
                        Weights.Strong);
                }
            }
            else if (match.Sense.Kind is PhraseKind.Place or PhraseKind.Province)
            {
                var isShared = sentence.TryMatch(index, PhraseKind.State, out var state) && state.Last == match.Last;
                var weight = isShared ? IsDivisionHere(sentence, match, state) ? Weights.Certain : 0 : LexiconWeight(sentence, match);
                if (weight >= Least)
                {
                    // "Tripoli, Lebanon" is not the Tripoli of the lexicon.
                    var entity = match.Sense.Kind is PhraseKind.Place && IsLarger(sentence, match.Last + 1)
                        && Gazetteer.Default.Find(sentence.SpanOf(match.First, match.Last)) is { Count: > 1 } readings
                        && InLarger(sentence, match.Last + 2, sentence.TextOf(match.First, match.Last), readings) is { } inside
                        && inside.Name.Contains(',', StringComparison.Ordinal) ? inside : match.Sense.Entity!;
                    proposals.Add(match.First, match.Last, entity, "place of the lexicon", Math.Min(weight, Weights.Certain));
                }
            }
        }
    }

    private static int LexiconWeight(Sentence sentence, in PhraseMatch match)
    {
        var isName = match.First == match.Last && (NameRules.IsGivenName(sentence, match.First) || NameRules.IsCommon(sentence, match.First));
        return Weights.Known + (NameEvidence.ForPlace(sentence, match.First, match.Last) / 2) + (IsBehindTown(sentence, match.First) ? 20 : 0)
            - (isName ? 20 : 0)
            - (ContinuesAsName(sentence, match.Last + 1) ? 70 : 0)
            - (match.Sense.Kind is PhraseKind.Province && IsLooseName(sentence, match.First - 1) ? 70 : 0);
    }

    /// <summary>"Atlanta, Georgia", but "Tbilisi, Georgia": which of the two the name is, the town before it says.</summary>
    private static bool IsDivisionHere(Sentence sentence, in PhraseMatch division, in PhraseMatch state)
    {
        if (!IsBehindTown(sentence, division.First))
        {
            return false;
        }

        var last = division.First - 2;
        for (var first = Math.Max(sentence.First, last - 3); first <= last; first++)
        {
            var written = sentence.TextOf(first, last);
            var readings = Gazetteer.Default.Find(written);
            if (readings.Count > 0 && sentence.IsCapitalized(first))
            {
                return PlaceResolver.ResolveIn(written, readings, state.Sense.Entity!) is null
                    || PlaceResolver.ResolveIn(written, readings, division.Sense.Entity!) is not null && readings[0].Country != "GE";
            }
        }

        return !sentence.TryMatch(last, PhraseKind.State, out _);
    }

    private static bool IsBehindTown(Sentence sentence, int index) => sentence.IsMark(index - 1, ',') && NameRules.CanBeName(sentence, index - 2);

    private static void ProposeFromGazetteer(Sentence sentence, DocumentContext context, Proposals proposals, int first)
    {
        if (sentence.ShapeOf(first) is TokenShape.Upper)
        {
            return;
        }

        for (var last = first; last <= sentence.Last && last < first + LongestName; last++)
        {
            if (sentence.IsHyphen(last) || (sentence.ShapeOf(last) is TokenShape.Possessive && sentence.IsCapitalized(last + 1))
                || (sentence.ShapeOf(last) is TokenShape.Lower && last > first && sentence.IsHyphen(last + 1) && sentence.IsCapitalized(last + 2)) || (sentence.Is(last, WordUse.NameParticle | WordUse.Preposition) && last > first))
            {
                continue;
            }

            if (last == first + 1 && sentence.IsMark(last, '.') && sentence.IsWord(first, "St"))
            {
                continue;
            }

            if (!sentence.IsCapitalized(last) && !(last == first && sentence.Is(last, WordUse.NameParticle)))
            {
                break;
            }

            if (sentence.IsDated(last) || !sentence.IsCapitalized(last))
            {
                continue;
            }

            var span = sentence.SpanOf(first, last);
            if (Gazetteer.Default.Knows(span) && !(sentence.TryMatch(first, PhraseKind.State, out var state) && state.Last == last))
            {
                ProposeTown(sentence, context, proposals, first, last);
            }
        }
    }

    private static void ProposeTown(Sentence sentence, DocumentContext context, Proposals proposals, int first, int last)
    {
        var readings = Gazetteer.Default.Find(sentence.SpanOf(first, last));
        var isBeforeLarger = IsLarger(sentence, last + 1);
        var weight = WeightOf(sentence, first, last, readings) + (isBeforeLarger ? 35 : 0);
        if (weight < Least - 35)
        {
            return;
        }

        var written = sentence.TextOf(first, last);
        var entity = context.TryGetPlace(written, out var met) ? met : PlaceResolver.Resolve(written, readings);
        weight += met is null ? 0 : 25;
        if (isBeforeLarger)
        {
            if (InLarger(sentence, last + 2, written, readings) is { } inside)
            {
                entity = inside;
                weight += 35;
            }
            else if (readings[0].Population > 0)
            {
                // A town of the name, but not the one meant: where that lies is not known.
                entity = PlaceResolver.Place(written);
            }
        }

        if (weight >= Least)
        {
            proposals.Add(first, last, entity!, "gazetteer", Math.Min(weight, Weights.Strong));
        }
    }

    private static int WeightOf(Sentence sentence, int first, int last, IReadOnlyList<PlaceReading> readings)
    {
        var population = readings[0].Population;
        var weight = population >= WellKnown ? 45 : population >= 15 ? 25 : population > 0 ? 18 : readings[0].Country.Length == 0 ? 40 : 22;
        weight += NameEvidence.ForPlace(sentence, first, last)
            + (NameEvidence.IsListedWithPlace(sentence, first) ? 30 : 0)
            + (IsCell(sentence, first, last) ? 30 : 0)
            + (IsGathering(sentence, last + 1) || (sentence.IsMark(last + 1, '/') && IsGathering(sentence, last + 3)) ? 25 : 0)
            - (ContinuesAsName(sentence, last + 1) ? 70 : 0)
            - (IsLooseName(sentence, first - 1) ? 50 : 0);
        if (first == last)
        {
            weight -= sentence.ShapeOf(first) is not TokenShape.Capitalized ? 60 : 0;
            weight -= NameRules.IsCommon(sentence, first) || NameRules.IsHead(sentence, first) ? sentence.IsOpening(first) ? 70 : 20
                : (NameRules.IsGivenName(sentence, first) || NameRules.IsSurname(sentence, first)) && population < Metropolis ? population < WellKnown ? 15 : 10 : 0;
            weight -= sentence.TryMatch(first, PhraseKind.Organization, out _) || sentence.TryMatch(first, PhraseKind.Title, out _)
                || sentence.TryMatch(first, PhraseKind.Demonym, out _) ? 30 : 0;
            weight -= NameEvidence.ForPerson(sentence, first, last) > 30 ? 25 : 0;
        }
        else if (NameRules.IsGivenName(sentence, first) && sentence.ShapeOf(first) is TokenShape.Capitalized && !NameEvidence.IsLocated(sentence, first))
        {
            weight -= population >= WellKnown ? 0 : 25;
        }

        return weight;
    }

    /// <summary>Whether a state or division is named behind a comma or in brackets.</summary>
    private static bool IsLarger(Sentence sentence, int comma)
    {
        if (!sentence.IsMark(comma, ',') && !sentence.IsMark(comma, '('))
        {
            return false;
        }

        foreach (ref readonly var match in sentence.MatchesAt(comma + 1))
        {
            if (match.Sense.Kind is PhraseKind.Province or PhraseKind.ProvinceAbbreviation or PhraseKind.State or PhraseKind.Place)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the name that lies in what is named at a token: of Georgia the state and Georgia the division, in the one that has such a town.</summary>
    private static Entity? InLarger(Sentence sentence, int index, string written, IReadOnlyList<PlaceReading> readings)
    {
        foreach (ref readonly var match in sentence.MatchesAt(index))
        {
            if (match.Sense.Kind is PhraseKind.Province or PhraseKind.ProvinceAbbreviation or PhraseKind.State or PhraseKind.Place
                && PlaceResolver.ResolveIn(written, readings, match.Sense.Entity!) is { } inside)
            {
                return inside;
            }
        }

        return null;
    }

    private static bool IsCell(Sentence sentence, int first, int last) =>
        first == sentence.First && first > 0 && sentence[first].StartsCell && (last == sentence.Last || sentence.IsMark(last + 1, ','));

    /// <summary>"Lisbon Summit": a gathering is named for where it is held.</summary>
    private static bool IsGathering(Sentence sentence, int index) =>
        sentence.IsCapitalized(index) && sentence[index].Word?.Noun?.Kind is EventKind.Conference or EventKind.Meeting;

    /// <summary>Whether a capitalized word that is nobody's stands before the name: "Camp Victoria", "Lord Byron".</summary>
    private static bool IsLooseName(Sentence sentence, int before) =>
        NameRules.CanBeName(sentence, before) && !sentence.IsOpening(before) && !sentence.TryMatch(before, PhraseKind.Demonym, out _)
        && !sentence.TryMatch(before, PhraseKind.Title, out _) && !sentence.Is(before, WordUse.Compass);
}
