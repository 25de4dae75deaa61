using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace NatoIraq.Loader;

/// <summary>
/// Loads what stands in the module's <c>dependencies</c> folder, and nothing else: the store, the reports and the packages they need, with
/// the native SQLite library. Another module's copy of the same packages lives in another context; neither sees the other.
/// </summary>
internal sealed class DependencyContext(string directory) : AssemblyLoadContext("NatoIraq")
{
    /// <summary>The file of an assembly that ships with the module, or null if none does.</summary>
    internal string? FileOf(AssemblyName name)
    {
        var path = Path.Join(directory, name.Name + ".dll");
        return File.Exists(path) ? path : null;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => FileOf(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var file = NativeLibraryFolders.FileName(unmanagedDllName);
        var platforms = NativeLibraryFolders.Candidates(
            RuntimeInformation.RuntimeIdentifier, RuntimeInformation.ProcessArchitecture);
        foreach (var platform in platforms)
        {
            if (NativeLibrary.TryLoad(Path.Join(directory, "runtimes", platform, "native", file), out var library))
            {
                return library;
            }
        }

        return 0;
    }
}
