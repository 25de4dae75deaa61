using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Corrections;

/// <summary>
/// An event as it was read, with what a user says of it laid over it. The words of the source, and the mentions that stand in them, stay;
/// what only a correction says has a mention of basis Corrected without characters.
/// </summary>
public static class CorrectedEvent
{
    /// <summary>The event as it is to be shown; null where it is hidden, or was added and that has been taken back.</summary>
    /// <param name="asRead">The event, with its sub-events.</param>
    /// <param name="corrections">
    /// The corrections in force of it and of its sub-events, the latest last: of two of one field the latest holds.
    /// </param>
    /// <param name="fieldOf">The <see cref="MentionField"/> of a name that is given as an agent or requester; null where it is not known.</param>
    public static Event? Of(Event asRead, IReadOnlyList<Correction> corrections, Func<string, string?> fieldOf)
    {
        ArgumentNullException.ThrowIfNull(asRead);
        ArgumentNullException.ThrowIfNull(corrections);
        var own = corrections
            .Where(each => each.Event == asRead.Id)
            .GroupBy(static each => each.Field, StringComparer.Ordinal)
            .Select(static layers => layers.Last())
            .ToList();
        var presence = own.Find(static each => each.Field == CorrectedField.Event)?.Value;
        if (presence == CorrectedField.Removed || (presence is null && asRead.Source.Length == 0))
        {
            return null;
        }

        var subEvents = asRead.SubEvents.Select(sub => Of(sub, corrections, fieldOf)).OfType<Event>().ToList();
        if (own.Count == 0 && subEvents.SequenceEqual(asRead.SubEvents, ReferenceEqualityComparer.Instance))
        {
            return asRead;
        }

        var corrected = asRead with { SubEvents = new ValueList<Event>(subEvents), Corrections = new ValueList<Correction>(own) };
        return own.Aggregate(corrected, (happening, correction) => Apply(happening, correction, fieldOf));
    }

    private static Event Apply(Event to, Correction correction, Func<string, string?> fieldOf) => correction.Field switch
    {
        CorrectedField.Date => Dated(to, EdtfDate.Parse(correction.Value!)),
        CorrectedField.Time => to with { Time = correction.Value },
        CorrectedField.Title => to with { Title = correction.Value! },
        CorrectedField.Kind => (to with { Kind = correction.Value!, Plover = Plover.For(correction.Value!) }).WithMentions(
            to.Mentions.Where(static mention => mention.Field is not MentionField.Kind)
                .Append(Mention(to, MentionField.Kind, null, correction.Value!))),
        CorrectedField.Agents => InRole(to, MentionRole.Agent, correction.Values, fieldOf),
        CorrectedField.Requesters => InRole(to, MentionRole.Requester, correction.Values, fieldOf),
        CorrectedField.Missions => OnList(to, EventFacet.IsMission, MentionField.Mission, MentionRole.Subject, correction.Values),
        CorrectedField.Documents => OnList(to, EventFacet.IsDocument, MentionField.Document, null, correction.Values),
        CorrectedField.Places => OnList(to, EventFacet.IsPlace, MentionField.Place, MentionRole.Venue, correction.Values),
        CorrectedField.People => OnList(
            to, static mention => mention.Field is MentionField.Person, MentionField.Person, MentionRole.Participant, correction.Values),
        CorrectedField.Organizations => OnList(
            to, static mention => mention.Field is MentionField.Organization, MentionField.Organization, MentionRole.Participant, correction.Values),
        _ => to,
    };

    private static Event Dated(Event to, EdtfDate date) => to with
    {
        Date = date.ToString(),
        Start = date.KnownStart,
        End = date.KnownEnd,
        Precision = date.Precision.ToString(),
        DateBasis = Basis.Corrected,
    };

    /// <summary>Leaves on a list the mentions that are still to be there, and adds what no mention says.</summary>
    private static Event OnList(Event to, Func<Mention, bool> isOnList, string field, string? role, ValueList<string> names)
    {
        var kept = to.Mentions.Where(mention => !isOnList(mention) || names.Contains(mention.Name)).ToList();
        var missing = names.Where(name => !kept.Exists(mention => isOnList(mention) && mention.Name == name));
        return to.WithMentions(kept.Concat(missing.Select(name => Mention(to, field, role, name))));
    }

    /// <summary>Takes a role from those who no longer have it, who are still mentioned, and gives it to whom no mention gives it.</summary>
    private static Event InRole(Event to, string role, ValueList<string> names, Func<string, string?> fieldOf)
    {
        var kept = to.Mentions
            .Select(mention => mention.Role != role || !EventFacet.NamesEntity(mention) || names.Contains(mention.Name) ? mention : mention with { Role = null })
            .ToList();
        var missing = names.Where(name => !kept.Exists(mention => mention.Role == role && EventFacet.NamesEntity(mention) && mention.Name == name));
        return to.WithMentions(kept.Concat(missing.Select(name => Mention(to, FieldIn(to, name) ?? fieldOf(name) ?? MentionField.Organization, role, name))));
    }

    private static string? FieldIn(Event to, string name) =>
        to.Mentions.FirstOrDefault(mention => EventFacet.NamesEntity(mention) && mention.Name == name)?.Field;

    private static Mention Mention(Event of, string field, string? role, string name) => new()
    {
        Event = of.Id,
        Field = field,
        Role = role,
        Name = name,
        Text = "",
        Start = of.Span.Start,
        Length = 0,
        Line = of.Line,
        Page = of.Page,
        Source = of.Source,
        Basis = Basis.Corrected,
    };
}
