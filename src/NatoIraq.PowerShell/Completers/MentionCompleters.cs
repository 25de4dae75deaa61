namespace NatoIraq.PowerShell.Completers;

/// <summary>Completes kinds of events.</summary>
public sealed class KindCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => EventKind.All;

    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [EventKind.Request] = "Somebody asks: sends or submits a letter, a draft, a request.",
        [EventKind.Decision] = "Somebody decides or agrees to do something.",
        [EventKind.Agreement] = "Somebody agrees on, signs or grants a document, package or status.",
        [EventKind.Planning] = "Somebody prepares or plans.",
        [EventKind.Approval] = "Somebody approves, authorises or gives an order.",
        [EventKind.Establishment] = "Something comes into being: is established, launched, opened, created.",
        [EventKind.Deployment] = "Forces or staff are sent.",
        [EventKind.Expansion] = "Something grows or takes on more tasks.",
        [EventKind.Staffing] = "Something is staffed, manned or funded.",
        [EventKind.Training] = "Training is given.",
        [EventKind.Visit] = "Somebody goes somewhere.",
        [EventKind.Meeting] = "People meet.",
        [EventKind.Conference] = "Many gather: a conference, a summit, a forum.",
        [EventKind.Accession] = "Somebody joins.",
        [EventKind.Support] = "Somebody helps, gives, donates.",
        [EventKind.Termination] = "Something ends.",
        [EventKind.Transition] = "Something becomes something else, or passes to somebody else.",
        [EventKind.Announcement] = "Somebody announces or declares.",
        [EventKind.Other] = "None of the other kinds, or not known.",
    };
}

/// <summary>Completes fields of mentions.</summary>
public sealed class MentionFieldCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => MentionField.All;

    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [MentionField.Person] = "A person, by name, without titles.",
        [MentionField.Organization] = "An organization, force, government or body.",
        [MentionField.Group] = "People named as a group: 'Allied leaders'.",
        [MentionField.Office] = "An office: 'Iraqi Prime Minister'.",
        [MentionField.State] = "A state, by its name or as 'Iraqi'.",
        [MentionField.Place] = "A place that is no state.",
        [MentionField.Mission] = "A mission, programme or activity.",
        [MentionField.Document] = "A document, resolution, plan or agreement.",
        [MentionField.Quantity] = "A number with what it counts.",
        [MentionField.Date] = "A date phrase.",
        [MentionField.Kind] = "The words that decided the event's kind.",
    };
}

/// <summary>Completes roles of mentions.</summary>
public sealed class MentionRoleCompleter : WordCompleter
{
    private protected override IReadOnlyList<string> Words => MentionRole.All;

    private protected override IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [MentionRole.Agent] = "Who does it.",
        [MentionRole.Requester] = "At whose request it is done.",
        [MentionRole.Recipient] = "For or to whom it is done.",
        [MentionRole.Participant] = "Who takes part.",
        [MentionRole.Venue] = "Where it happens.",
        [MentionRole.Setting] = "Where something that it speaks of happens: an aim, a content.",
        [MentionRole.Authority] = "Under what resolution, plan or mandate.",
        [MentionRole.Subject] = "What it is about.",
    };
}
