namespace NatoIraq.Faults.Sessions;

/// <summary>What a child is to run.</summary>
/// <param name="Script">The script.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Limit">After how many milliseconds of the processor it has hung, and is stopped.</param>
/// <param name="StopAfter">After how many milliseconds it is stopped as Ctrl+C stops it; null where it is not.</param>
internal sealed record Order(string Script, string Folder, int Limit, int? StopAfter = null)
{
    /// <summary>How many times the limit something may take by the clock: it waits for ever, or the machine is very busy.</summary>
    public const int Patience = 60;

    /// <summary>The target whose inputs the script has in <c>$inputs</c>; null for none.</summary>
    public string? Target { get; init; }

    /// <summary>The numbers of the inputs.</summary>
    public IReadOnlyList<int> Inputs { get; init; } = [];

    /// <summary>Whether the answer is read, property by property, and shown as a user sees it; else it is only counted.</summary>
    public bool IsLookedAt { get; init; } = true;
}

/// <summary>What came of it.</summary>
/// <param name="Errors">The stable ids of the errors; the type and message of one that has none.</param>
/// <param name="Escapes">Control characters in what a user would see, and where.</param>
/// <param name="Digest">A digest of all that was answered.</param>
/// <param name="Count">How many objects were answered.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Stopped">How many milliseconds it took to stop; null where it ended by itself.</param>
/// <param name="StoppedProcessor">How many milliseconds of the processor that took.</param>
internal sealed record Report(IReadOnlyList<string> Errors, IReadOnlyList<string> Escapes, string Digest, int Count, double Milliseconds, double? Stopped, double StoppedProcessor)
{
    /// <summary>What is wrong with it; null for nothing.</summary>
    public static string? FaultOf(Report? report) => report switch
    {
        null => "the process died or hung beyond help",
        { Stopped: { } stopped } => FormattableString.Invariant($"hung (stopped in {stopped:0} ms)"),
        _ when report.Errors.FirstOrDefault(static error => error.Contains('.', StringComparison.Ordinal)) is { } error => "an error without an id: " + error,
        { Escapes: [var escape, ..] } => "an escape: " + escape,
        _ => null,
    };
}
