namespace NatoIraq.Mcp.Tests.Fixtures;

/// <summary>A server of the built-in store.</summary>
public sealed class BuiltInAssistant : IAsyncLifetime
{
    /// <summary>Its client.</summary>
    public Assistant Assistant { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Assistant = await Assistant.Start(store: null);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Assistant.DisposeAsync();
}
