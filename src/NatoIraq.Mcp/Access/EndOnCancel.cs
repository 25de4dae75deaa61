namespace NatoIraq.Mcp.Access;

/// <summary>Ends a long computation, which asks the store nothing while it goes on, when the client cancels.</summary>
/// <param name="cancellation">The token of the call.</param>
internal sealed class EndOnCancel(CancellationToken cancellation) : IProgress<double>
{
    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The client has cancelled.</exception>
    public void Report(double value) => cancellation.ThrowIfCancellationRequested();
}
