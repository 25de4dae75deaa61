using System.ComponentModel;

namespace NatoIraq.Mcp.Answers;

/// <summary>What a date expression means.</summary>
/// <param name="Expression">The expression as given.</param>
/// <param name="Date">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Time">The time of day.</param>
/// <param name="TimeZone">The time zone as written.</param>
/// <param name="Alternatives">Both readings, where the order of day and month could not be told.</param>
/// <param name="Remark">What a careful reader would be warned of.</param>
internal sealed record ResolvedDateAnswer(
    string Expression,
    DateAnswer Date,
    string Rule,
    string? Time,
    string? TimeZone,
    [property: Description("Where the order of day and month could not be told: the day-first reading, then the month-first one.")] IReadOnlyList<string> Alternatives,
    string? Remark);
