using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Linking;

/// <summary>Agreements that were made and of which no end is stated by a time.</summary>
internal static class AgreementsInForce
{
    /// <summary>The agreements, in the order they were made; one that was made again stands under its last making.</summary>
    /// <param name="on">The time.</param>
    /// <param name="match">Whether one that only may have been made by then counts, or one that only may have ended.</param>
    /// <param name="events">Events in chronological order.</param>
    public static IEnumerable<AgreementInForce> On(EdtfDate on, MatchMode match, IReadOnlyCollection<Event> events)
    {
        var made = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var happening in events)
        {
            if (happening.Kind == EventKind.Agreement && !happening.ToEdtf().IsAfter(on, Other(match)))
            {
                made[NameOf(happening)] = happening;
            }
            else if (happening.Kind == EventKind.Termination && happening.ToEdtf().IsBefore(on, Other(match)))
            {
                foreach (var ended in SubjectsOf(happening))
                {
                    made.Remove(ended);
                }
            }
        }

        return made.OrderBy(static agreement => agreement.Value).Select(agreement => ToAgreement(on, agreement.Key, agreement.Value));
    }

    private static AgreementInForce ToAgreement(EdtfDate on, string name, Event happening)
    {
        var isThatDay = happening.ToEdtf().IsDuring(on, MatchMode.Certain);
        return new AgreementInForce
        {
            Name = name,
            Date = happening.Date,
            Event = happening.Id,
            Basis = isThatDay ? Basis.Stated : Basis.Inferred,
            Rule = isThatDay ? null : LinkRule.NoEndTold,
        };
    }

    /// <summary>What is possible is what is not certainly otherwise.</summary>
    private static MatchMode Other(MatchMode match) => match == MatchMode.Possible ? MatchMode.Certain : MatchMode.Possible;

    private static string NameOf(Event agreement) => SubjectsOf(agreement).FirstOrDefault() ?? agreement.Title;

    /// <summary>The documents and programmes that an event is about, documents first.</summary>
    private static IEnumerable<string> SubjectsOf(Event happening) => happening.Mentions
        .Where(static mention => mention is { Role: MentionRole.Subject, Field: MentionField.Document or MentionField.Mission })
        .OrderBy(static mention => mention.Field is MentionField.Mission)
        .Select(static mention => mention.Name);
}
