using NatoIraq.Chronology.Corrections;

namespace NatoIraq.Store;

/// <summary>
/// A store of chronologies: what can be asked of it and written to it. Nothing of the engine beneath shows here.
/// Every failure is a <see cref="StoreException"/>. A store is used by one thread at a time. The token it was opened with ends whatever it is
/// doing, at once and from any thread: the call under way throws <see cref="OperationCanceledException"/>, and so does every later one.
/// </summary>
public interface IChronologyStore : IDisposable
{
    /// <summary>Where it is, how large, what is in it.</summary>
    StoreDescription Describe();

    /// <summary>The events that fit, in chronological order, one by one as they are asked for.</summary>
    IEnumerable<Event> Query(EventQuery query);

    /// <summary>How many events fit, without regard to First and Skip.</summary>
    long Count(EventQuery query);

    /// <summary>The events with these ids, in the order of the ids; null for one that is not there. Sub-event ids are allowed.</summary>
    IEnumerable<Event?> Find(IEnumerable<string> ids);

    /// <summary>
    /// The events that fit a search, the best first, one by one as they are asked for. A name finds whatever goes by it: its aliases too.
    /// </summary>
    IEnumerable<SearchHit> Search(SearchQuery query);

    /// <summary>
    /// The search with each word that no event has replaced by the commonest word that is one letter off; null if there is none.
    /// </summary>
    string? Suggest(SearchQuery query);

    /// <summary>
    /// The entities of some fields (all, if none is given) whose name, acronym or an alias fits one of the patterns (all, if none).
    /// </summary>
    /// <param name="fields">Names of <see cref="MentionField"/>.</param>
    /// <param name="names">Names with the wildcards * and ?; case is folded.</param>
    IEnumerable<Entity> Entities(IReadOnlyCollection<string> fields, IReadOnlyCollection<string> names);

    /// <summary>
    /// The entities that stand in a list of at least one event and go by one of the names (all, if none is given), by field and name: how
    /// many events, the first and the last.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="names">Names with wildcards; case is folded.</param>
    IEnumerable<Appearance> Appearances(EventNames list, IReadOnlyCollection<string> names);

    /// <summary>The units that figures of events have, each as the first figure that has it; case is folded.</summary>
    IEnumerable<Quantity> Units();

    /// <summary>The years that events stand under (<see cref="EventYear"/>), in order, those without any day last.</summary>
    IEnumerable<YearCount> Years();

    /// <summary>Ids that begin so, with date and title, in order: for completion.</summary>
    IEnumerable<Event> IdsStartingWith(string prefix, int most);

    /// <summary>The sources, in the order they were imported.</summary>
    IEnumerable<Source> Sources();

    /// <summary>The decoded text of a source, by its exact title.</summary>
    string SourceText(string title);

    /// <summary>Stores a source and its events in one transaction; the same text again changes nothing, an amended edition keeps the ids of
    /// entries that are the same or only reworded.</summary>
    ImportOutcome Import(SourceImport import);

    /// <summary>What <see cref="Import"/> would do; nothing is written.</summary>
    ImportOutcome Preview(SourceImport import);

    /// <summary>Removes a source with its events, by its exact title. Ids that were given are not given again.</summary>
    void RemoveSource(string title);

    /// <summary>The rulings in force, in the order in which they were made.</summary>
    IReadOnlyList<Ruling> Rulings();

    /// <summary>
    /// Makes rulings and takes others back, as one revision. What is in force already, or not in force, is left as it is; gives null, and
    /// writes nothing, where that is all of them.
    /// </summary>
    /// <param name="changes">The rulings made and taken back.</param>
    /// <param name="reason">The reason of the revision, or null.</param>
    Revision? Rule(IReadOnlyList<RulingChange> changes, string? reason);

    /// <summary>Makes a ruling; its reason is the revision's. Gives null, and writes nothing, where it is in force already.</summary>
    Revision? Rule(Ruling ruling) => Rule([new RulingChange(ruling, IsMade: true)], ruling.Reason);

    /// <summary>Takes a ruling back; the reason of <paramref name="ruling"/> is the revision's. Gives null where it is not in force.</summary>
    Revision? Unrule(Ruling ruling) => Rule([new RulingChange(ruling, IsMade: false)], ruling.Reason);

    /// <summary>
    /// Corrects fields of an event or sub-event; what its source says stays. Gives null, and writes nothing, where they hold the values.
    /// </summary>
    /// <exception cref="CorrectionFormatException">There is no such field, or the value is none that it can have.</exception>
    /// <exception cref="Chronology.Dates.DateFormatException">A date is none.</exception>
    Revision? Correct(string id, IReadOnlyList<FieldValue> fields, string? reason);

    /// <summary>Adds an event that no source tells of, with a Date and a Title at least; gives it.</summary>
    /// <exception cref="CorrectionFormatException">There is no such field, or the value is none that it can have.</exception>
    /// <exception cref="Chronology.Dates.DateFormatException">The date is none.</exception>
    Event Add(IReadOnlyList<FieldValue> fields, string? text, string? reason);

    /// <summary>Hides an event or sub-event: it is no answer any more, and can be brought back.</summary>
    Revision Remove(string id, string? reason);

    /// <summary>
    /// Takes a revision back, as a new one. Where what it did has been changed since, that is a <see cref="StoreFault.CorrectionConflict"/>;
    /// with <paramref name="force"/>, later corrections stay in force and uncover what was before when they are taken back themselves.
    /// </summary>
    Revision Undo(long revision, string? reason, bool force);

    /// <summary>The history, the oldest first: all of it, or of an event with its sub-events, or one revision.</summary>
    IEnumerable<HistoryEntry> History(string? id, long? revision);

    /// <summary>The revision that the answers are of: the last one, or the one the store was opened as of.</summary>
    Revision Moment();

    /// <summary>How many rows of the past <see cref="Purge"/> would forget.</summary>
    long CountPurge(long? before);

    /// <summary>
    /// Forgets for good what the store was before a revision (the last, if none is given): it can then be read as of that one and later,
    /// and what was taken back before it cannot be brought back. What is in force stays.
    /// </summary>
    PurgeOutcome Purge(long? before, string? reason);

    /// <summary>Whether the store is of an older schema, and is read through a copy that has this version's.</summary>
    bool IsOutdated { get; }

    /// <summary>Checks integrity and provenance; one row a check.</summary>
    IEnumerable<StoreCheck> Check();

    /// <summary>
    /// Ends an answer. All that is asked of a store that is opened to be read is answered of one moment, whoever writes beside; what is asked from here
    /// on, of a later one.
    /// </summary>
    void Refresh();
}
