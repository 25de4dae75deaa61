namespace NatoIraq.Mcp.Tools;

/// <summary>What the main clause of an event does: <see cref="EventKind"/> as an enumeration, so that a client sees which values there are.</summary>
internal enum KindName
{
    /// <summary>Somebody asks: sends or submits a letter, a draft, a request.</summary>
    Request,

    /// <summary>Somebody decides or agrees <em>to do</em> something.</summary>
    Decision,

    /// <summary>Somebody agrees <em>on</em>, signs or grants a document, package or status.</summary>
    Agreement,

    /// <summary>Somebody prepares or plans.</summary>
    Planning,

    /// <summary>Somebody approves, authorises or gives an order.</summary>
    Approval,

    /// <summary>Something comes into being: is established, launched, opened, created.</summary>
    Establishment,

    /// <summary>Forces or staff are sent.</summary>
    Deployment,

    /// <summary>Something grows or takes on more tasks.</summary>
    Expansion,

    /// <summary>Something is staffed, manned or funded.</summary>
    Staffing,

    /// <summary>Training is given.</summary>
    Training,

    /// <summary>Somebody goes somewhere.</summary>
    Visit,

    /// <summary>People meet.</summary>
    Meeting,

    /// <summary>Many gather: a conference, a summit, a forum.</summary>
    Conference,

    /// <summary>Somebody joins.</summary>
    Accession,

    /// <summary>Somebody helps, gives, donates.</summary>
    Support,

    /// <summary>Something ends.</summary>
    Termination,

    /// <summary>Something becomes something else, or passes to somebody else.</summary>
    Transition,

    /// <summary>Somebody announces or declares.</summary>
    Announcement,

    /// <summary>None of the above, or not known.</summary>
    Other,
}
