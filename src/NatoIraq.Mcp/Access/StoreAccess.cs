using NatoIraq.Store;

namespace NatoIraq.Mcp.Access;

/// <summary>
/// The store that is asked. It is opened for each question, to be read only, and closed again: nothing is held while an assistant thinks, questions side
/// by side do not share a connection, and what another process imports is seen by the next question.
/// </summary>
/// <param name="locator">The absolute path of the store, or its address.</param>
internal sealed class StoreAccess(StoreLocator locator)
{
    private const string Variable = "NATOIRAQ_STORE";

    /// <summary>The store that is asked where none is named: that of the environment, as for the cmdlets, or else the built-in one.</summary>
    public static StoreLocator Default() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? Named(named)
        : Path.Join(AppContext.BaseDirectory, "NatoIraq.builtin.db");

    /// <summary>The store that a user names: an address as it is, a path from the current folder.</summary>
    public static StoreLocator Named(string name) => StoreLocator.IsAddress(name) ? name : Path.GetFullPath(name);

    /// <summary>
    /// Asks a question on a thread of its own, so that the server goes on hearing its client; it ends when the client cancels.
    /// </summary>
    public Task<T> Ask<T>(Func<IChronologyStore, T> question, CancellationToken cancellation) => Task.Run(
        () =>
        {
            using var store = ChronologyStore.Open(locator, readOnly: true, cancellation: cancellation);
            return question(store);
        },
        cancellation);
}
