using NatoIraq.Chronology.Identity;
using NatoIraq.Chronology.Corrections;
using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Relational.Importing;
using NatoIraq.Store.Relational.Querying;

namespace NatoIraq.Store.Relational.History;

/// <summary>Corrects, adds and hides events. Each call runs inside a transaction of its caller.</summary>
internal sealed class Corrector(RelationalDatabase database)
{
    private static readonly Dictionary<string, string[]> FieldsOfLists = new(StringComparer.Ordinal)
    {
        [CorrectedField.Missions] = [MentionField.Mission],
        [CorrectedField.People] = [MentionField.Person],
        [CorrectedField.Organizations] = [MentionField.Organization],
        [CorrectedField.Places] = [MentionField.Place, MentionField.State],
        [CorrectedField.Documents] = [MentionField.Document],
        [CorrectedField.Agents] = [],
        [CorrectedField.Requesters] = [],
    };

    /// <summary>Corrects fields of an event or a sub-event; null where they hold the values already.</summary>
    public Revision? Correct(string id, IReadOnlyList<FieldValue> fields, string? reason)
    {
        var wanted = fields.Select(CorrectionFields.Check).Select(Canonical).ToList();
        var (stored, seen) = Require(id);
        var changes = wanted
            .Select(field => (field.Field, field.Values, Was: CorrectionFields.Read(seen, field.Field)))
            .Where(static change => !change.Values.SequenceEqual(change.Was, StringComparer.Ordinal))
            .ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        var revision = RevisionRows.Begin(database, RevisionAction.Correct, reason);
        foreach (var (field, values, was) in changes)
        {
            CorrectionRows.Add(database, seen.Id, field, values, was.Count == 0 ? null : was.ToString(), revision.Number, revision.Number);
        }

        return Refresh(stored, revision);
    }

    /// <summary>Hides an event or a sub-event.</summary>
    public Revision Remove(string id, string? reason)
    {
        var (stored, seen) = Require(id);
        var revision = RevisionRows.Begin(database, RevisionAction.Remove, reason);
        CorrectionRows.Add(
            database, seen.Id, CorrectedField.Event, new ValueList<string>([CorrectedField.Removed]), null, revision.Number, revision.Number);
        return Refresh(stored, revision);
    }

    /// <summary>Adds an event that no source tells of; gives its id.</summary>
    public (string Id, Revision Revision) Add(IReadOnlyList<FieldValue> fields, string? text, string? reason)
    {
        var wanted = fields.Select(CorrectionFields.Check).Select(Canonical).ToList();
        var date = EdtfDate.Parse(wanted.Find(static field => field.Field == CorrectedField.Date)?.Values[0]
            ?? throw new CorrectionFormatException(CorrectedField.Date, null, "An event needs a date."));
        var title = wanted.Find(static field => field.Field == CorrectedField.Title)?.Values[0]
            ?? throw new CorrectionFormatException(CorrectedField.Title, null, "An event needs a title.");
        var revision = RevisionRows.Begin(database, RevisionAction.Add, reason);
        var ids = new IdRegister(database);
        var id = ids.Next(date.ToString());
        ids.Save();
        CorrectionRows.Add(
            database, id, CorrectedField.Event, new ValueList<string>([CorrectedField.Added]), null, revision.Number, revision.Number);
        foreach (var field in wanted)
        {
            CorrectionRows.Add(database, id, field.Field, field.Values, null, revision.Number, revision.Number);
        }

        var overlay = new EventOverlay(database, revision.Number);
        overlay.Put(overlay.NextKey(), Blank(id, date, title, text ?? title), source: 0);
        return (id, revision);
    }

    private static Event Blank(string id, EdtfDate date, string title, string text) => new(Evidence.Of([]))
    {
        Id = id,
        Date = date.ToString(),
        Start = date.KnownStart,
        End = date.KnownEnd,
        Precision = date.Precision.ToString(),
        Kind = EventKind.Other,
        Plover = "NONE",
        Title = title,
        Text = text,
        DateBasis = Basis.Corrected,
    };

    private Revision Refresh(StoredEvent stored, Revision revision)
    {
        var overlay = new EventOverlay(database, revision.Number);
        overlay.Refresh(stored);
        overlay.Finish();
        return revision;
    }

    /// <summary>The event as it was read and, it or its sub-event, as it is seen.</summary>
    private (StoredEvent Stored, Event Seen) Require(string id)
    {
        var stored = new StoredEvents(database).Find(id);
        var seen = stored is null ? null : new EventOverlay(database, 0).Seen(stored.AsRead);
        return (seen?.Id == id ? seen : seen?.SubEvents.FirstOrDefault(sub => sub.Id == id)) is { } found
            ? (stored!, found)
            : throw new StoreException(
                StoreFault.EventNotFound, database.Path, $"There is no event '{id}'. Ids look like 2018-07-11a; Get-NatoIraqEvent lists them.");
    }

    /// <summary>Names as the store has them: an alias or acronym becomes the name it is of; a name that is new stays as it is.</summary>
    private FieldValue Canonical(FieldValue field) => FieldsOfLists.TryGetValue(field.Field, out var fields)
        ? field with { Values = new ValueList<string>(field.Values.Select(name => Canonical(name, fields)).Distinct(StringComparer.Ordinal)) }
        : field;

    private string Canonical(string name, string[] fields)
    {
        var folded = FoldedLetters.Fold(name);
        var candidates = NameLookup.Entities(database, fields, [])
            .Where(entity => entity.AllNames().Any(known => FoldedLetters.Fold(known) == folded))
            .ToList();
        return (candidates.Find(entity => entity.Name == name) ?? candidates.FirstOrDefault())?.Name ?? name;
    }
}
