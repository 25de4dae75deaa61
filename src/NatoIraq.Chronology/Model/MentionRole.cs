namespace NatoIraq;

/// <summary>What the mentioned thing does in the event.</summary>
public static class MentionRole
{
    /// <summary>Who does it.</summary>
    public const string Agent = "Agent";

    /// <summary>At whose request it is done.</summary>
    public const string Requester = "Requester";

    /// <summary>For or to whom it is done.</summary>
    public const string Recipient = "Recipient";

    /// <summary>Who takes part.</summary>
    public const string Participant = "Participant";

    /// <summary>Where it happens.</summary>
    public const string Venue = "Venue";

    /// <summary>Where something that it speaks of happens or is to happen: an aim, a content, a later sentence.</summary>
    public const string Setting = "Setting";

    /// <summary>Under what resolution, plan or mandate.</summary>
    public const string Authority = "Authority";

    /// <summary>What it is about.</summary>
    public const string Subject = "Subject";

    /// <summary>Every role, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } = [Agent, Requester, Recipient, Participant, Venue, Setting, Authority, Subject];
}
