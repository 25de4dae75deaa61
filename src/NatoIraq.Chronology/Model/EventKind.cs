namespace NatoIraq;

/// <summary>
/// What the main clause of an event does. The values are text, not an enumeration, because <c>ConvertTo-Json</c>
/// would print an enumeration as a number, and because the lexicon names them in data.
/// </summary>
public static class EventKind
{
    /// <summary>Somebody asks: sends or submits a letter, a draft, a request.</summary>
    public const string Request = "Request";

    /// <summary>Somebody decides or agrees <em>to do</em> something.</summary>
    public const string Decision = "Decision";

    /// <summary>Somebody agrees <em>on</em>, signs or grants a document, package or status.</summary>
    public const string Agreement = "Agreement";

    /// <summary>Somebody prepares or plans.</summary>
    public const string Planning = "Planning";

    /// <summary>Somebody approves, authorises or gives an order.</summary>
    public const string Approval = "Approval";

    /// <summary>Something comes into being: is established, launched, opened, created.</summary>
    public const string Establishment = "Establishment";

    /// <summary>Forces or staff are sent.</summary>
    public const string Deployment = "Deployment";

    /// <summary>Something grows or takes on more tasks.</summary>
    public const string Expansion = "Expansion";

    /// <summary>Something is staffed, manned or funded.</summary>
    public const string Staffing = "Staffing";

    /// <summary>Training is given.</summary>
    public const string Training = "Training";

    /// <summary>Somebody goes somewhere.</summary>
    public const string Visit = "Visit";

    /// <summary>People meet.</summary>
    public const string Meeting = "Meeting";

    /// <summary>Many gather: a conference, a summit, a forum.</summary>
    public const string Conference = "Conference";

    /// <summary>Somebody joins.</summary>
    public const string Accession = "Accession";

    /// <summary>Somebody helps, gives, donates.</summary>
    public const string Support = "Support";

    /// <summary>Something ends.</summary>
    public const string Termination = "Termination";

    /// <summary>Something becomes something else, or passes to somebody else.</summary>
    public const string Transition = "Transition";

    /// <summary>Somebody announces or declares.</summary>
    public const string Announcement = "Announcement";

    /// <summary>None of the above, or not known.</summary>
    public const string Other = "Other";

    /// <summary>Every kind, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Request, Decision, Agreement, Planning, Approval, Establishment, Deployment, Expansion, Staffing, Training, Visit, Meeting,
        Conference, Accession, Support, Termination, Transition, Announcement, Other,
    ];
}
