namespace NatoIraq.Reports.Report;

/// <summary>
/// What a report's template sees (docs/reports.md): everything as text or numbers ready to print, so that no template has to reckon. A
/// template writes the names with a small first letter: <c>dateText</c>.
/// </summary>
public sealed record ReportModel
{
    /// <summary>How many events a report may have for each to have a fold of its own.</summary>
    private const int MostFolds = 1000;

    private readonly ReportFigures figures;

    /// <summary>Makes a model with some pictures.</summary>
    internal ReportModel(ReportFigures figures) => this.figures = figures;

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>How many events, from when to when.</summary>
    public string Summary => figures.Summary;

    /// <summary>
    /// The timeline as an svg element, for HTML. With <see cref="Style"/> and <see cref="Drawing"/>, what a template prints in three
    /// braces.
    /// </summary>
    public string Picture => figures.Picture;

    /// <summary>The same for a telephone: as wide as its screen.</summary>
    public string NarrowPicture => figures.NarrowPicture;

    /// <summary>The same for paper: an svg element a page, with words of 7 points at least.</summary>
    public string PrintPicture => figures.PrintPicture;

    /// <summary>The decision chains as a chart of days: figures for a desk, a telephone and paper; empty where there is none.</summary>
    public string LagChart => figures.LagChart;

    /// <summary>The same in lines of text, for Markdown; empty where there is none.</summary>
    public string LagDrawing => figures.LagDrawing;

    /// <summary>Which decision chains the chart has, where it does not have all; else empty.</summary>
    public string LagSelection => figures.LagSelection;

    /// <summary>The timeline in lines of text, for Markdown.</summary>
    public string Drawing => figures.Drawing;

    /// <summary>The style sheet of the page and the picture.</summary>
    public required string Style { get; init; }

    /// <summary>A content security policy that allows that style sheet and nothing else.</summary>
    public required string Policy { get; init; }

    /// <summary>Missions by their beginnings.</summary>
    public required IReadOnlyList<ReportMission> Missions { get; init; }

    /// <summary>The decision chains that an event of the report is a step of.</summary>
    public required IReadOnlyList<ReportChain> Chains { get; init; }

    /// <summary>What <see cref="Years"/> counts by: "year", or "decade" where the events stretch over more than forty years.</summary>
    public required string Period { get; init; }

    /// <summary>
    /// Events a year or decade, from the first to the last; one without is there with 0. An event counts for the year it may have begun in
    /// first.
    /// </summary>
    public required IReadOnlyList<ReportCount> Years { get; init; }

    /// <summary>Events a kind, most frequent first.</summary>
    public required IReadOnlyList<ReportCount> Kinds { get; init; }

    /// <summary>People, organizations, groups, offices and states, most frequent first.</summary>
    public required IReadOnlyList<ReportCount> Actors { get; init; }

    /// <summary>Stretches of a year or more in which nothing can have happened.</summary>
    public required IReadOnlyList<ReportGap> Gaps { get; init; }

    /// <summary>The figures, in the order of the events.</summary>
    public required IReadOnlyList<ReportQuantity> Quantities { get; init; }

    /// <summary>The events in chronological order.</summary>
    public required IReadOnlyList<ReportEvent> Events { get; init; }

    /// <summary>
    /// Whether the evidence stands behind a hundred events instead of with each: where a fold for each event would take a browser a third of the time that the
    /// page takes to open.
    /// </summary>
    public bool EvidenceApart => Events.Count > MostFolds;

    /// <summary>The sources they were read from.</summary>
    public required IReadOnlyList<ReportSource> Sources { get; init; }

    /// <summary>Which events these are: "7 of the store's 37 events".</summary>
    public required string Selection { get; init; }

    /// <summary>When the report was made: yyyy-MM-dd HH:mm UTC.</summary>
    public required string Made { get; init; }

    /// <summary>The version of NatoIraq.</summary>
    public required string Version { get; init; }

    /// <summary>The command that made the report; empty where it is not known.</summary>
    public required string Command { get; init; }
}

/// <summary>A mission in a report.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Acronym">Its acronym, or empty.</param>
/// <param name="Type">Mission, Program or Activity.</param>
/// <param name="Status">Ended, Unknown, or "Active, last told of September 2012".</param>
/// <param name="StatusBasis">How that is known: Stated or Inferred; empty where the status is Unknown.</param>
/// <param name="Start">When it began, as EDTF; empty where that is not stated.</param>
/// <param name="StartBasis">How that is known; empty where it is not stated.</param>
/// <param name="End">When it ended, as EDTF; empty where that is not stated.</param>
/// <param name="EndBasis">How that is known; empty where it is not stated.</param>
/// <param name="LastTold">The date of the last event that mentions it, as EDTF; empty where none does.</param>
/// <param name="Phases">Its life.</param>
public sealed record ReportMission(
    string Name,
    string Acronym,
    string Type,
    string Status,
    string StatusBasis,
    string Start,
    string StartBasis,
    string End,
    string EndBasis,
    string LastTold,
    IReadOnlyList<ReportPhase> Phases);

/// <summary>A phase of a mission's lifecycle.</summary>
/// <param name="Phase">Its name: Established.</param>
/// <param name="Date">When, as EDTF; with "(in conflict)" where the sources disagree and no user has decided.</param>
/// <param name="Event">The id of the event that says so.</param>
/// <param name="Basis">Stated or Inferred.</param>
/// <param name="Rule">For an inferred one, the rule in words: "mission last named"; else empty.</param>
/// <param name="IsHere">Whether that event is in the report: a mission's lifecycle may include events outside the report.</param>
public sealed record ReportPhase(string Phase, string Date, string Event, string Basis, string Rule, bool IsHere);

/// <summary>A decision chain.</summary>
/// <param name="Mission">The mission it is about; empty where its own words alone hold it together.</param>
/// <param name="Way">From its first step to its last: "Request to establishment: 170 days".</param>
/// <param name="ElapsedMin">The fewest days from its first step to its last; empty where nothing bounds it.</param>
/// <param name="ElapsedMax">The most days; empty likewise.</param>
/// <param name="Steps">Its steps.</param>
public sealed record ReportChain(string Mission, string Way, string ElapsedMin, string ElapsedMax, IReadOnlyList<ReportStep> Steps);

/// <summary>A step of a decision chain.</summary>
/// <param name="Step">What kind of step: Request, Decision …</param>
/// <param name="Date">When, as EDTF; with "(in conflict)" where the sources disagree and no user has decided.</param>
/// <param name="Title">What happened.</param>
/// <param name="Event">The id of the event.</param>
/// <param name="Basis">Stated or Inferred.</param>
/// <param name="Rule">For an inferred one, the rule in words; else empty.</param>
/// <param name="Lag">The time since the step before: "6 days", "10–37 days"; empty for the first.</param>
/// <param name="Elapsed">The time since the first step, likewise.</param>
/// <param name="IsHere">Whether that event is in the report.</param>
public sealed record ReportStep(
    string Step, string Date, string Title, string Event, string Basis, string Rule, string Lag, string Elapsed, bool IsHere);

/// <summary>How often something occurs.</summary>
/// <param name="Name">What.</param>
/// <param name="Count">How often.</param>
/// <param name="Share">That in hundredths of the greatest, for a bar.</param>
public sealed record ReportCount(string Name, int Count, int Share);

/// <summary>A gap.</summary>
/// <param name="From">The date after which it begins, as EDTF.</param>
/// <param name="To">The date at which it ends, as EDTF.</param>
/// <param name="Days">From the one to the other, in words: "643–673 days".</param>
/// <param name="MinDays">The fewest days.</param>
/// <param name="MaxDays">The most days.</param>
/// <param name="Before">The id of the event before.</param>
/// <param name="BeforeIsHere">Whether that event is in the report.</param>
/// <param name="After">The id of the event after.</param>
/// <param name="AfterIsHere">Whether that event is in the report.</param>
public sealed record ReportGap(
    string From, string To, string Days, long MinDays, long MaxDays, string Before, bool BeforeIsHere, string After, bool AfterIsHere);

/// <summary>A figure.</summary>
/// <param name="Text">The words.</param>
/// <param name="Value">The number: 7,500,000.</param>
/// <param name="Unit">What is counted; empty where nothing is named.</param>
/// <param name="Event">The id of the event.</param>
public sealed record ReportQuantity(string Text, string Value, string Unit, string Event);

/// <summary>An event.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DateText">The date in the source's words.</param>
/// <param name="Date">The date as EDTF, with the time and zone where there is one.</param>
/// <param name="Period">The year or decade that it counts for; empty where nothing bounds its beginning.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Title">Its main clause.</param>
/// <param name="Text">The source's words.</param>
/// <param name="Missions">The missions, joined.</param>
/// <param name="Citation">Where it stands, in Chicago style: Entry for 11 July 2018, line 19, in “Title.” Accessed 23 November 2026.
/// https://example.org.</param>
/// <param name="PageLink">The address of the page it stands on, where the source has pages and was published on the web; else empty.</param>
/// <param name="Characters">Which characters of the source: "1478–1779"; empty where that is not known.</param>
/// <param name="SubEvents">What of it has a date of its own.</param>
/// <param name="Evidence">What was found in it.</param>
/// <param name="Corrections">What a user said of it in the place of the source: "Date: 2018-07-11 → 2018-07-12 (The second day), anna, 2026-03-01".</param>
public sealed record ReportEvent(
    string Id,
    string DateText,
    string Date,
    string Period,
    string Kind,
    string Title,
    string Text,
    string Missions,
    string Citation,
    string PageLink,
    string Characters,
    IReadOnlyList<ReportSubEvent> SubEvents,
    IReadOnlyList<ReportMention> Evidence,
    IReadOnlyList<string> Corrections);

/// <summary>A part of an event that has a date of its own.</summary>
/// <param name="Id">Its id.</param>
/// <param name="DateText">The date in the source's words.</param>
/// <param name="Date">The date as EDTF.</param>
/// <param name="Title">What happened.</param>
public sealed record ReportSubEvent(string Id, string DateText, string Date, string Title);

/// <summary>A mention in an event.</summary>
/// <param name="Field">What it is: Person, Mission …</param>
/// <param name="Role">What it does; empty where nothing.</param>
/// <param name="Text">The source's characters.</param>
/// <param name="Name">What they come to; empty where that is the same.</param>
/// <param name="Start">The offset of the first character in the source.</param>
/// <param name="Basis">Stated or Inferred.</param>
public sealed record ReportMention(string Field, string Role, string Text, string Name, int Start, string Basis);

/// <summary>A source.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Uri">Where it was published; empty where that is not known.</param>
/// <param name="FileName">The name of the file it was read from; empty where the source is in no store.</param>
/// <param name="Sha256">The SHA-256 of that file, as Get-FileHash gives it; empty likewise.</param>
public sealed record ReportSource(string Title, string Uri, string FileName, string Sha256);
