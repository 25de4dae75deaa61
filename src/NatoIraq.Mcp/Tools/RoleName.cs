namespace NatoIraq.Mcp.Tools;

/// <summary>What the mentioned thing does in the event: <see cref="MentionRole"/> as an enumeration, so that a client sees which values there are.</summary>
internal enum RoleName
{
    /// <summary>Who does it.</summary>
    Agent,

    /// <summary>At whose request it is done.</summary>
    Requester,

    /// <summary>For or to whom it is done.</summary>
    Recipient,

    /// <summary>Who takes part.</summary>
    Participant,

    /// <summary>Where it happens.</summary>
    Venue,

    /// <summary>Where something that it speaks of happens or is to happen: an aim, a content, a later sentence.</summary>
    Setting,

    /// <summary>Under what resolution, plan or mandate.</summary>
    Authority,

    /// <summary>What it is about.</summary>
    Subject,
}
