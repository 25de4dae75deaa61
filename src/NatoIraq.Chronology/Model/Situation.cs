using NatoIraq.Chronology.Dates;

namespace NatoIraq;

/// <summary>What was true on a day, or in a time, as far as the chronology tells.</summary>
public sealed record Situation : IStoreItem, IComparable<Situation>, IComparable
{
    /// <summary>The day or time asked about, as EDTF.</summary>
    public required string On { get; init; }

    /// <summary>The missions, programmes and activities that ran.</summary>
    public ValueList<Mission> Missions { get; init; } = new([]);

    /// <summary>The agreements in force.</summary>
    public ValueList<AgreementInForce> Agreements { get; init; } = new([]);

    /// <summary>Who held which office, as named near then.</summary>
    public ValueList<OfficeHolder> Offices { get; init; } = new([]);

    /// <summary>The last event that certainly ended before, or null.</summary>
    public Event? Previous { get; init; }

    /// <summary>The ids of the events that happened then, or may have.</summary>
    public ValueList<string> Events { get; init; } = new([]);

    /// <summary>The first event that certainly began after, or null.</summary>
    public Event? Next { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with
    {
        Store = store,
        Missions = Missions.In(store),
        Agreements = Agreements.In(store),
        Offices = Offices.In(store),
        Previous = (Event?)((IStoreItem?)Previous)?.In(store),
        Next = (Event?)((IStoreItem?)Next)?.In(store),
    };

    /// <summary>In the order of time.</summary>
    public int CompareTo(Situation? other) => other is null ? 1 : ChronologicalOrder.Compare(On, other.On);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as Situation);

    /// <inheritdoc/>
    public override string ToString() => On;
}

/// <summary>An agreement that was made and of which no end is stated.</summary>
public sealed record AgreementInForce : IStoreItem, IComparable<AgreementInForce>, IComparable
{
    /// <summary>The document or programme agreed on; where the event names none, the event's title.</summary>
    public required string Name { get; init; }

    /// <summary>When it was made, as EDTF.</summary>
    public required string Date { get; init; }

    /// <summary>The id of the event that made it.</summary>
    public required string Event { get; init; }

    /// <summary>Always Inferred after the day it was made: that it continues is concluded from no end being stated.</summary>
    public required string Basis { get; init; }

    /// <summary>For what is inferred, the rule.</summary>
    public string? Rule { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>In the order of time.</summary>
    public int CompareTo(AgreementInForce? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = ChronologicalOrder.Compare(Date, other.Date);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as AgreementInForce);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Who held an office.</summary>
public sealed record OfficeHolder : IStoreItem, IComparable<OfficeHolder>, IComparable
{
    /// <summary>The office, by its canonical name.</summary>
    public required string Office { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The person.</summary>
    public required string Person { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The office in the words of the event.</summary>
    public required string Text { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The id of the event nearest in time that names the person by the office.</summary>
    public required string Event { get; init; }

    /// <summary>The event's date, as EDTF.</summary>
    public required string Date { get; init; }

    /// <summary>
    /// How many days before the time asked about that event ended; 0 where it may have been then. Null where the office is not inferred from
    /// one event before.
    /// </summary>
    public long? DaysBefore { get; init; }

    /// <summary>Stated where that event happened on the very day; otherwise Inferred.</summary>
    public required string Basis { get; init; }

    /// <summary>For what is inferred, the rule.</summary>
    public string? Rule { get; init; }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>In the order of time.</summary>
    public int CompareTo(OfficeHolder? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = ChronologicalOrder.Compare(Date, other.Date);
        return order != 0 ? order : string.CompareOrdinal(Office, other.Office);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as OfficeHolder);

    /// <inheritdoc/>
    public override string ToString() => DaysBefore switch
    {
        null => $"{Person} ({Text})",
        0 => $"{Person} ({Text}, inferred: named {Date})",
        1 => $"{Person} ({Text}, inferred: named {Date}, 1 day before)",
        var days => FormattableString.Invariant($"{Person} ({Text}, inferred: named {Date}, {days} days before)"),
    };
}
