namespace NatoIraq.Benchmarks.Engine.Table;

/// <summary>One row of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">What was found.</param>
/// <param name="Unit">In what.</param>
/// <param name="Goal">What it has to keep; null where nothing is promised.</param>
/// <param name="AtLeast">Whether the goal is the least that will do, rather than the most.</param>
internal sealed record Figure(string Name, double Value, string Unit, double? Goal = null, bool AtLeast = false)
{
    /// <summary>Whether the goal is missed.</summary>
    public bool IsMissed => Goal is { } goal && (AtLeast ? Value < goal : Value > goal);
}
