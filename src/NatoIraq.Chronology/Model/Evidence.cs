namespace NatoIraq;

/// <summary>
/// Where an event's mentions come from: at hand, from the coder; or packed, from a store, and unpacked when first asked for,
/// so that a million events can stream past a filter that never looks at them.
/// </summary>
public abstract class Evidence
{
    /// <summary>The mentions, in the order of the source.</summary>
    public abstract ValueList<Mention> Mentions { get; }

    /// <summary>The names of the missions, once they have been asked for: linking asks for them again and again.</summary>
    internal ValueList<string>? Missions { get; set; }

    /// <summary>The names of those at whose request it was done, once they have been asked for.</summary>
    internal ValueList<string>? Requesters { get; set; }

    /// <summary>Evidence that is at hand.</summary>
    public static Evidence Of(IEnumerable<Mention> mentions) => new AtHand(new ValueList<Mention>(mentions));

    private sealed class AtHand(ValueList<Mention> mentions) : Evidence
    {
        public override ValueList<Mention> Mentions { get; } = mentions;
    }
}
