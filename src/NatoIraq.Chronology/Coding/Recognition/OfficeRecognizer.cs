using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Offices: those with a name of their own (SACEUR), titles before a name, and titles with nobody's name behind them ("Iraqi President and Prime
/// Minister"). Ranks and forms of address are no offices.
/// </summary>
internal sealed class OfficeRecognizer : IRecognizer
{
    private const int NestedReach = 6;

    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        Entity? shared = null;
        var previousLast = -1;
        for (var index = sentence.First; index <= sentence.Last; index++)
        {
            if (!sentence.HasMatches(index) || TitleReader.Read(sentence, index) is not { IsHonorific: false } title
                || IsRank(sentence, title) || IsInsideName(sentence, index))
            {
                continue;
            }

            var isBeforeName = PersonNameReader.Read(sentence, title.Last + 1, titled: true) is var name && name >= 0
                && (title.IsCapitalized || name > title.Last + 1);
            if (!isBeforeName && (!title.IsCapitalized || IsPartOfName(sentence, title)))
            {
                continue;
            }

            // "Iraqi President and Prime Minister": the second office is of the same state.
            var state = previousLast >= 0 && sentence.IsWord(title.First - 1, "and") && previousLast == title.First - 2 ? shared : null;
            proposals.Add(Read(sentence, context, title.First, title.LastOfOffice, ref state));
            (shared, previousLast) = (state, title.LastOfOffice);
            index = title.LastOfOffice;
        }
    }

    private static Candidate Read(Sentence sentence, DocumentContext context, int first, int last, ref Entity? state)
    {
        if (sentence.TryMatch(first, PhraseKind.Office, out var named) && named.Last == last)
        {
            return Of(first, last, named.Sense.Entity!, []);
        }

        var parts = new List<Candidate>();
        var title = first;
        (int First, int Last)? nationality = null;
        for (var index = first; index <= last; index++)
        {
            if (sentence.TryMatchName(index, out var match) && match.Last <= last && match.Sense.Kind is PhraseKind.Demonym or PhraseKind.State or PhraseKind.Organization
                or PhraseKind.Place or PhraseKind.Province)
            {
                parts.Add(LexiconNameRecognizer.Part(match));
                state ??= match.Sense.Kind is PhraseKind.State or PhraseKind.Demonym ? match.Sense.Entity : null;
                nationality ??= match.Sense.Kind is PhraseKind.Demonym && match.First > title ? (match.First, match.Last) : null;
                title = match.First == title ? match.Last + 1 : title;
                index = match.Last;
            }
        }

        if (parts.Count == 0 && sentence.IsWord(last - 1, "of") && Gazetteer.Default.Knows(sentence.SpanOf(last, last)))
        {
            var place = PlaceResolver.Resolve(sentence.TextOf(last, last), Gazetteer.Default.Find(sentence.SpanOf(last, last)));
            parts.Add(new Candidate { First = last, Last = last, Field = place.Field, Entity = place, Rule = "inside a name", Weight = Weights.Known });
        }

        var written = sentence.TextOf(first, last);

        // "Interim Iraqi Prime Minister": the nationality may stand inside the title.
        var bare = nationality is { } inside && inside.Last < last
            ? $"{sentence.TextOf(title, inside.First - 1)} {sentence.TextOf(inside.Last + 1, last)}"
            : title <= last ? sentence.TextOf(title, last) : written;
        var name = OfficeNames.Canonical(bare, written, state, context.Vocabulary.TitleNames);
        var entity = new Entity { Field = MentionField.Office, Name = name, Aliases = new ValueList<string>(written == name ? [] : [written]) };
        return Of(first, last, entity, parts);
    }

    private static Candidate Of(int first, int last, Entity entity, List<Candidate> parts) =>
        new() { First = first, Last = last, Field = MentionField.Office, Entity = entity, Rule = "office", Weight = Weights.Strong - 5, Parts = parts };

    /// <summary>"Gen.", "Lt. Col.": a rank in short stands for no office.</summary>
    private static bool IsRank(Sentence sentence, Title title)
    {
        foreach (ref readonly var match in sentence.MatchesAt(title.LastOfOffice))
        {
            if (match.Sense.Kind is PhraseKind.TitleAbbreviation)
            {
                return true;
            }
        }

        for (var index = title.First; index <= title.LastOfOffice; index++)
        {
            if (sentence.TryMatch(index, PhraseKind.TitleAbbreviation, out var rank) && rank.Last >= title.LastOfOffice - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"International Court of Justice": the lexicon knows a longer name that runs over the title's word.</summary>
    private static bool IsInsideName(Sentence sentence, int index)
    {
        if (sentence.TryMatchName(index, out var name) && name.Last > index && name.Sense.Kind is PhraseKind.Organization)
        {
            // "Justice and Equality Movement"
            return true;
        }

        for (var start = index - 1; start >= Math.Max(sentence.First, index - NestedReach); start--)
        {
            if (sentence.TryMatchName(start, out var match) && match.Last >= index && match.Sense.Kind is not PhraseKind.Office)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"General Assembly", "Minister Council", "State Department": the title's word begins or continues another name.</summary>
    private static bool IsPartOfName(Sentence sentence, Title title)
    {
        var next = title.LastOfOffice + 1;
        return (NameRules.CanBeName(sentence, next) && !sentence.TryMatch(next, PhraseKind.Demonym, out _))
            || (title.First == title.LastOfOffice && NameRules.CanBeName(sentence, title.First - 1) && !sentence.IsOpening(title.First - 1)
                && !sentence.TryMatch(title.First - 1, PhraseKind.Organization, out _) && !sentence.Is(title.First - 1, WordUse.TitleModifier));
    }
}
