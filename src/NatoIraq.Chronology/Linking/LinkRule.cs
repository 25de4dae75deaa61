namespace NatoIraq.Chronology.Linking;

/// <summary>The names of the rules that infer what no source states (docs/linking.md).</summary>
public static class LinkRule
{
    /// <summary>A step follows another because both are of one mission and that is the order of a decision and of time.</summary>
    public const string LifecycleOrder = "LifecycleOrder";

    /// <summary>An agreement goes on because no event reports its end.</summary>
    public const string NoEndTold = "NoEndTold";

    /// <summary>A person held an office between two events that name them by it.</summary>
    public const string NamedBeforeAndAfter = "NamedBeforeAndAfter";

    /// <summary>
    /// A person held an office because an event less than about a year before names them by it, and none between names another.
    /// </summary>
    public const string NamedNear = "NamedNear";
}
