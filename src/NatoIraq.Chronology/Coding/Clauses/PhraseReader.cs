using NatoIraq.Chronology.Coding.Recognition;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Clauses;

/// <summary>
/// The phrases of a sentence whose main verb is known: walks over its tokens once and notes at each what governs it (the verb or a preposition),
/// in which part of the sentence it stands, and what the phrase depends on.
/// </summary>
internal sealed class PhraseReader(Draft draft, int sentenceFirst, int first, int last, VerbGroup? verb)
{
    private readonly List<Constituent> phrases = [];
    private ConstituentKind kind = ConstituentKind.Subject;
    private ClausePart part = ClausePart.Main;
    private ClausePart outside;
    private int begin = -1;
    private int end = -1;
    private int preposition = -1;
    private VerbSense? governor;
    private Constituent? within;
    private bool hasComma;
    private int? mainLast;

    /// <summary>The phrases, once read.</summary>
    public IReadOnlyList<Constituent> Constituents => phrases;

    /// <summary>Where the main clause ends, once read.</summary>
    public int MainLast => mainLast ?? last;

    /// <summary>Reads the sentence.</summary>
    public void Read()
    {
        part = first > sentenceFirst ? ClausePart.Fronted : ClausePart.Main;
        for (var index = sentenceFirst; index <= last; index++)
        {
            if (index == first)
            {
                Close();
                Open(ConstituentKind.Subject, ClausePart.Main);
            }

            if (draft.TryGetOwner(index, out var owner) && owner.Field.Length > 0)
            {
                if (owner.Field is MentionField.Date)
                {
                    Close();
                    within = null;
                }
                else
                {
                    Extend(index, Math.Min(owner.Last, last));
                }

                index = Math.Min(owner.Last, last);
                continue;
            }

            index = Take(index);
        }

        Close();
    }

    /// <summary>Takes a token that no name stands on; gives the last that is used up.</summary>
    private int Take(int index)
    {
        var token = draft.Tokens[index];
        if (verb is not null && index == verb.First)
        {
            Close();
            Open(ConstituentKind.Object, ClausePart.Main, verb.Sense);
            return verb.Last;
        }

        if (token.Shape is TokenShape.Mark)
        {
            TakeMark(index);
        }
        else if (index > first && token.Is(WordUse.Subordinator) && !IsDemonstrative(index))
        {
            if (draft.IsMark(index - 1, ','))
            {
                // "agree that …", "the day that …" belong to the main clause; behind a comma another begins.
                EndMain(index);
            }

            Close();
            Open(ConstituentKind.Subject, ClausePart.Aside);
        }
        else if (IsInfinitive(index))
        {
            Close();
            var at = draft.IsBreak(index + 1) ? index : VerbEnd(index + 1);
            Open(ConstituentKind.Object, part is ClausePart.Aside or ClausePart.Further ? part : ClausePart.Aim, SenseAt(index + 1));
            return at;
        }
        else if (IsPlaceOf(index))
        {
            Extend(index, index);
        }
        else if (token.Is(WordUse.Preposition | WordUse.Locative))
        {
            OpenAdjunct(index);
        }
        else if (SenseAt(index) is { } sense && IsVerbHere(index))
        {
            return TakeVerb(index, sense);
        }
        else if (token.Is(WordUse.Conjunction))
        {
            TakeConjunction(index);
        }
        else if (!token.Is(WordUse.Determiner) || begin >= 0)
        {
            Extend(index, index);
        }

        return index;
    }

    private void TakeMark(int index)
    {
        if (draft.IsMark(index, ','))
        {
            hasComma = true;
        }
        else if (draft.IsMark(index, ';') || (draft.IsMark(index, ':') && index > first))
        {
            EndMain(index);
            Close();
            within = null;
            Open(ConstituentKind.Subject, verb is not null && index > verb.Last ? ClausePart.Further : part);
        }
        else if (draft.IsMark(index, '('))
        {
            Close();
            outside = part;
            Open(ConstituentKind.Subject, ClausePart.Aside);
        }
        else if (draft.IsMark(index, ')') && part is ClausePart.Aside)
        {
            Close();
            part = outside;
        }
    }

    /// <summary>"meets X and visits Y" goes on with the main clause; "fell ill, and a regent governed" is a further one.</summary>
    private void TakeConjunction(int index)
    {
        if (verb is null || index <= verb.Last || part is not (ClausePart.Main or ClausePart.Aim or ClausePart.Aside))
        {
            return;
        }

        if (VerbGroup.At(draft, index + 1 <= last ? index + 1 : index, first) is { } next && next.First == index + 1)
        {
            Close();
            part = part is ClausePart.Aim && !next.Sense.Equals(verb.Sense) && (FormsAt(index + 1) & (VerbForms.Past | VerbForms.ThirdPerson)) == 0 ? part : ClausePart.Main;
            return;
        }

        if ((hasComma || draft.IsMark(index - 1, ',')) && draft.IsMark(index - 1, ',') && ClauseParser.FindVerb(draft, index + 1, last) is not null)
        {
            EndMain(index - 1);
            Close();
            within = null;
            Open(ConstituentKind.Subject, ClausePart.Further);
        }
    }

    private int TakeVerb(int index, VerbSense sense)
    {
        var forms = FormsAt(index);
        var isFinite = (forms & (VerbForms.ThirdPerson | VerbForms.Base)) != 0 || draft.IsWord(index - 1, "and");
        if ((forms & VerbForms.Present) != 0 && hasComma && part is ClausePart.Main && draft.IsMark(index - 1, ','))
        {
            EndMain(index - 1);
        }

        var next = part is ClausePart.Main && verb is not null && index > verb.Last && !(isFinite && draft.IsWord(index - 1, "and")) ? ClausePart.Aside
            : part is ClausePart.Main && verb is not null && index < verb.First ? ClausePart.Aside
            : part;
        Close();
        Open(ConstituentKind.Object, next, sense);
        return VerbEnd(index);
    }

    private void OpenAdjunct(int index)
    {
        // A phrase depends on the one right before it; behind a comma or a date it depends on the verb.
        // "from Bergen to Aberdeen": the goal does not hang on the origin.
        var isGoal = kind is ConstituentKind.Adjunct && draft.IsWord(index, "to") && draft.IsWord(preposition, "from");
        var hangsOn = begin >= 0 && end == index - 1 && !hasComma && !isGoal && kind is not ConstituentKind.Subject ? Close() : null;
        Close();
        if (hangsOn is null && draft.IsWord(index, "of") && phrases.Count > 0)
        {
            hangsOn = phrases[^1];
        }

        kind = ConstituentKind.Adjunct;
        preposition = index;
        governor = null;
        within = hangsOn ?? null;
    }

    private void Open(ConstituentKind opened, ClausePart standsIn, VerbSense? of = null)
    {
        kind = opened;
        part = standsIn;
        governor = of;
        preposition = -1;
        within = null;
        hasComma = false;
    }

    private void Extend(int from, int to)
    {
        begin = begin < 0 ? from : begin;
        end = to;
    }

    private Constituent? Close()
    {
        Constituent? closed = null;
        if (begin >= 0)
        {
            closed = new Constituent(kind, part, begin, end, preposition, governor) { Within = within };
            phrases.Add(closed);
        }

        begin = -1;
        hasComma = false;
        return closed;
    }

    private void EndMain(int index)
    {
        if (mainLast is null && verb is not null && index > verb.Last && part is not ClausePart.Aside)
        {
            mainLast = draft.IsMark(index - 1, ',') ? index - 2 : index - 1;
        }
    }

    /// <summary>"that day", "that the mission ends": a demonstrative stands before a noun and behind no verb.</summary>
    private bool IsDemonstrative(int index) =>
        draft.IsWord(index, "that") && draft.Tokens[index - 1].Is(WordUse.Preposition) && !draft.IsWord(index - 1, "except");

    private bool IsInfinitive(int index) =>
        draft.IsWord(index, "to") && index + 1 <= last && draft.IsFree(index + 1) && (FormsAt(index + 1) & VerbForms.Base) != 0
        && draft.Tokens[index + 1].Shape is TokenShape.Lower && !(VerbGroup.IsDoubtful(draft, index + 1) && index + 2 <= last && draft.Tokens[index + 2].Is(WordUse.Preposition));

    /// <summary>"the city of Mosul": the place is the city.</summary>
    private bool IsPlaceOf(int index) => draft.IsWord(index, "of") && index > sentenceFirst && draft.Tokens[index - 1].Is(WordUse.PlaceNoun);

    private VerbSense? SenseAt(int index) => index <= last && !draft.IsCounted(index) ? VerbGroup.VerbAt(draft, index, out _, out _) : null;

    private VerbForms FormsAt(int index)
    {
        VerbGroup.VerbAt(draft, index, out var forms, out _);
        return forms;
    }

    private int VerbEnd(int index)
    {
        VerbGroup.VerbAt(draft, index, out _, out var end);
        return end;
    }

    /// <summary>
    /// A word that is as often a noun ("support", "visit") counts as a verb only behind an auxiliary or in a form that only verbs have.
    /// </summary>
    private bool IsVerbHere(int index)
    {
        var word = draft.Tokens[index].Word!;
        var forms = FormsAt(index);
        if (VerbGroup.IsDoubtful(draft, index))
        {
            return index > 0 && draft.Tokens[index - 1].Is(WordUse.Modal);
        }

        if (forms is VerbForms.Base or VerbForms.ThirdPerson && (verb is null || index < verb.First || draft.Tokens[index - 1].Is(WordUse.Preposition)))
        {
            return false;
        }

        if (forms is VerbForms.Present && index > sentenceFirst && draft.Tokens[index - 1] is { Shape: TokenShape.Lower } before && draft.IsFree(index - 1)
            && !before.Is(WordUse.Function | WordUse.Adverb) && !(index + 1 <= last && (draft.Tokens[index + 1].Is(WordUse.Determiner) || !draft.IsFree(index + 1))))
        {
            // "a non-combat training and …": behind a noun and before no object it is a noun.
            return false;
        }

        return !draft.IsHyphen(index - 1) && !draft.IsHyphen(index + 1) && !(index > 0 && draft.Tokens[index - 1].Is(WordUse.Determiner))
            && (word.Noun is null || forms is VerbForms.Past or VerbForms.Present or VerbForms.ThirdPerson || (index > 0 && draft.Tokens[index - 1].Is(WordUse.Modal)));
    }
}
