using NatoIraq.Store;

namespace NatoIraq.Mcp.Access;

/// <summary>
/// The store that is asked. It is opened for each question, to be read only, and closed again: nothing is held while an assistant thinks, questions side
/// by side do not share a connection, and what another process imports is seen by the next question.
/// </summary>
/// <param name="path">The absolute path of the store.</param>
internal sealed class StoreAccess(string path)
{
    private const string Variable = "NATOIRAQ_STORE";

    // A question asks a store several times, and what is interrupted between two of these goes on with the next. In milliseconds.
    private const int InterruptEvery = 50;

    /// <summary>The store that is asked where none is named: that of the environment, as for the cmdlets, or else the built-in one.</summary>
    public static string DefaultPath() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.Join(AppContext.BaseDirectory, "NatoIraq.builtin.db");

    /// <summary>
    /// Asks a question on a thread of its own, so that the server goes on hearing its client; the store is interrupted when the client cancels.
    /// </summary>
    public Task<T> Ask<T>(Func<IChronologyStore, T> question, CancellationToken cancellation) => Task.Run(
        () =>
        {
            using var store = ChronologyStore.Open(path, readOnly: true);
            using var interrupt = new Timer(static opened => ((IChronologyStore)opened!).Interrupt(), store, Timeout.Infinite, Timeout.Infinite);
            using var registration = cancellation.Register(() => interrupt.Change(0, InterruptEvery));
            cancellation.ThrowIfCancellationRequested();
            return question(store);
        },
        cancellation);
}
