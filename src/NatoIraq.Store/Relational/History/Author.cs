namespace NatoIraq.Store.Relational.History;

/// <summary>Who writes, and by which clock: what a revision says of itself.</summary>
/// <param name="Name">The name the operating system knows the user by.</param>
/// <param name="Clock">The clock.</param>
internal sealed record Author(string Name, TimeProvider Clock)
{
    /// <summary>The user of this process, by the system's clock.</summary>
    public static Author Current { get; } = new(Environment.UserName, TimeProvider.System);

    /// <summary>The time (UTC).</summary>
    public DateTime Now => Clock.GetUtcNow().UtcDateTime;
}
