namespace NatoIraq.Store.Relational.History;

/// <summary>
/// Takes a revision back, as a new one. A correction that is taken back uncovers the one below it, so that corrections can be taken back in
/// any order; what was imported or removed is put back as it was before, and corrections made since are laid over it again.
/// </summary>
internal sealed class Undoer
{
    private const string TouchedSources =
        "SELECT key FROM source WHERE valid_from = ?1 UNION SELECT key FROM source_past WHERE valid_from = ?1 OR valid_to = ?1";

    private readonly RelationalDatabase database;
    private readonly Revision undone;
    private readonly List<CorrectionRow> made;
    private readonly List<CorrectionRow> takenBack;
    private readonly List<RulingChange> rulings;
    private readonly List<SourceReturn> sources;

    private Undoer(RelationalDatabase database, Revision undone)
    {
        this.database = database;
        this.undone = undone;
        made = CorrectionRows.Made(database, undone.Number).FindAll(static row => row.ValidTo is null);
        takenBack = CorrectionRows.TakenBack(database, undone.Number).FindAll(row => !IsInForceAgain(row));
        rulings = RulingRows.ChangedBy(database, undone.Number);
        sources = SourcesTouched().ConvertAll(key => new SourceReturn(database, key, undone.Number));
    }

    /// <summary>Works out what there is to take back, and takes it back in one transaction.</summary>
    /// <param name="database">The store.</param>
    /// <param name="number">The revision to take back.</param>
    /// <param name="reason">Why.</param>
    /// <param name="force">Take it back though it has been changed since.</param>
    public static Revision Run(RelationalDatabase database, long number, string? reason, bool force)
    {
        var undone = RevisionRows.Find(database, number)
            ?? throw Fault(database, StoreFault.RevisionNotFound, $"There is no revision {number}. Get-NatoIraqHistory lists them.");
        using var past = SourceReturn.NeedsPast(database, undone) ? database.At(Reachable(database, number - 1)) : null;
        return database.Write(
            () =>
            {
                var undoer = new Undoer(database, undone);
                undoer.RequireSomething();
                if (!force)
                {
                    undoer.RequireNothingSince();
                }

                return undoer.TakeBack(past, reason);
            },
            static _ => true);
    }

    private Revision TakeBack(RelationalDatabase? past, string? reason)
    {
        var revision = RevisionRows.Begin(database, RevisionAction.Undo, reason, undone.Number);
        foreach (var row in made)
        {
            CorrectionRows.TakeBack(database, row, revision.Number);
        }

        foreach (var row in takenBack)
        {
            var correction = row.Correction;
            CorrectionRows.Add(database, correction.Event, correction.Field, correction.Values, correction.Was, row.Layer, revision.Number);
        }

        new RulingWriter(database, revision).Change(rulings.ConvertAll(static change => change.Reversed));
        var overlay = new EventOverlay(database, revision.Number);
        var events = new StoredEvents(database);
        foreach (var id in made.Concat(takenBack).Select(static row => StoredEvents.TopOf(row.Correction.Event)).Distinct())
        {
            if (events.Find(id) is { } stored)
            {
                overlay.Refresh(stored);
            }
        }

        sources.ForEach(source => source.PutBack(past!, overlay, revision.Number));
        overlay.Finish();
        return revision;
    }

    private void RequireSomething()
    {
        if (made.Count + takenBack.Count + rulings.Count + sources.Count == 0)
        {
            throw Fault(
                database,
                StoreFault.NothingToUndo,
                $"Revision {undone.Number} ({undone.Action}) cannot be undone: it has been undone already, or it created the store. Get-NatoIraqHistory lists the revisions.");
        }
    }

    private void RequireNothingSince()
    {
        var later = made.Concat(takenBack).Select(Later).OfType<string>().Concat(sources.Select(static source => source.Later).OfType<string>()).ToList();
        if (later.Count > 0)
        {
            throw Fault(
                database,
                StoreFault.CorrectionConflict,
                $"Revision {undone.Number} has been changed since: {string.Join("; ", later.Take(5))}"
                    + $"{(later.Count > 5 ? $"; and {later.Count - 5} more" : "")}. Undo the later change first, or use -Force.");
        }
    }

    /// <summary>Both values, where a later correction of the same field lies above; otherwise null.</summary>
    private string? Later(CorrectionRow row)
    {
        var above = CorrectionRows.InForce(database, row.Correction.Event)
            .FindLast(other => other.Correction.Event == row.Correction.Event
                && (other.Correction.Field == row.Correction.Field || row.Correction.Field == CorrectedField.Event)
                && other.Layer > row.Layer);
        return above is null
            ? null
            : $"{row.Correction.Event} {row.Correction.Field} '{row.Correction.Value}' became {above.Correction.Field} "
                + $"'{above.Correction.Value}' in revision {above.ValidFrom}";
    }

    private bool IsInForceAgain(CorrectionRow row) => CorrectionRows.InForce(database, row.Correction.Event)
        .Exists(other => other.Correction.Event == row.Correction.Event && other.Correction.Field == row.Correction.Field && other.Layer == row.Layer);

    private List<long> SourcesTouched()
    {
        var keys = new List<long>();
        var row = database.Keep(TouchedSources).Bind(1, undone.Number);
        while (row.Step())
        {
            keys.Add(row.Integer(0));
        }

        row.Reset();
        return undone.Action is RevisionAction.Create or RevisionAction.Update ? [] : keys;
    }

    private static long Reachable(RelationalDatabase database, long number) => number >= Purge.Earliest(database)
        ? number
        : throw Fault(
            database, StoreFault.BeforeHistory, $"The history before revision {number + 1} has been purged: revision {number} cannot be undone.");

    private static StoreException Fault(RelationalDatabase database, StoreFault fault, string message) => new(fault, database.Path, message);
}
