namespace NatoIraq.Shell;

/// <summary>The module was found but could not be loaded.</summary>
internal sealed class ModuleLoadException(string manifest, Exception inner)
    : Exception($"The module {manifest} could not be loaded: {inner.Message} Build it anew with 'dotnet build'.", inner);
