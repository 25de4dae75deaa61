using System.Runtime.InteropServices;

namespace NatoIraq.Chronology.Comparison;

/// <summary>
/// Finds what sources disagree in (docs/comparing.md): the same happening told with dates that share no day, or with figures that cannot
/// both be right. It would rather miss a conflict than make one up: two events are taken for one only where much speaks for it and no third
/// event is nearly as like.
/// </summary>
public sealed class ConflictFinder
{
    private readonly List<Happening> happenings = [];

    /// <summary>Takes an event into account; they may come in any order.</summary>
    public void Add(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Parent is null)
        {
            happenings.AddRange(@event.SubEvents.Prepend(@event).Select(told => new Happening(@event, told)));
        }
    }

    /// <summary>The conflicts, in the order of the first event of each.</summary>
    public IEnumerable<Conflict> Find()
    {
        var likeness = new HappeningLikeness(happenings);
        var found = new Dictionary<(Event, Event, string), Conflict>();
        for (var index = 0; index < happenings.Count; index++)
        {
            foreach (var other in likeness.AlikeTo(index).Where(other => other > index))
            {
                foreach (var conflict in Between(likeness, index, other))
                {
                    Keep(found, conflict);
                }
            }
        }

        return found.Values.OrderBy(static conflict => conflict.First).ThenBy(static conflict => conflict.Second);
    }

    /// <summary>An event and what is inside it can both be at odds with another: once is enough.</summary>
    private static void Keep(Dictionary<(Event, Event, string), Conflict> found, Conflict conflict)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(found, (conflict.First, conflict.Second, conflict.About), out _);
        known = known is null || conflict.Similarity > known.Similarity ? conflict : known;
    }

    private IEnumerable<Conflict> Between(HappeningLikeness likeness, int one, int other)
    {
        var (first, second) = (happenings[one], happenings[other]);
        if (first.Whole.Source == second.Whole.Source || !first.CanBe(second))
        {
            yield break;
        }

        if (!first.SharesDate(second))
        {
            if (!first.IsDatedRoughly
                && !second.IsDatedRoughly
                && !FigureAgreement.Disagreeing(first, second).Any()
                && likeness.AreSameOnOtherDates(one, other) is { } reason)
            {
                yield return new Conflict
                {
                    About = ConflictKind.Date,
                    FirstValue = first.Told.Date,
                    SecondValue = second.Told.Date,
                    DaysApart = HappeningLikeness.DaysApart(first, second),
                    FirstSentence = first.Sentence,
                    SecondSentence = second.Sentence,
                    Reason = reason,
                    Similarity = likeness.Similarity(one, other),
                    First = first.Whole,
                    Second = second.Whole,
                };
            }
        }
        else if (first.Date.Overlaps(second.Date))
        {
            foreach (var (figure, otherFigure) in FigureAgreement.Disagreeing(first, second))
            {
                if (likeness.AreSameInFigure(one, other) is { } reason)
                {
                    yield return new Conflict
                    {
                        About = ConflictKind.Figure,
                        FirstValue = figure.Text,
                        SecondValue = otherFigure.Text,
                        FirstSentence = SentenceReader.Containing(first.Told.Text, figure.Text),
                        SecondSentence = SentenceReader.Containing(second.Told.Text, otherFigure.Text),
                        Reason = reason,
                        Similarity = likeness.Similarity(one, other),
                        First = first.Whole,
                        Second = second.Whole,
                    };
                }
            }
        }
    }
}
