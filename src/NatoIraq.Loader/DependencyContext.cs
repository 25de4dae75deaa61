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
    private readonly string[] platforms = Array.ConvertAll(
        PlatformFolders.Candidates(RuntimeInformation.RuntimeIdentifier, RuntimeInformation.ProcessArchitecture),
        platform => Path.Join(directory, "runtimes", platform));

    /// <summary>
    /// The file of an assembly that ships with the module, with native code for this platform where there is one, so that the runtime need not compile it
    /// while the user waits; null if none ships.
    /// </summary>
    internal string? FileOf(AssemblyName name)
    {
        var file = name.Name + ".dll";
        string[] paths = [.. Array.ConvertAll(platforms, platform => Path.Join(platform, "lib", file)), Path.Join(directory, file)];
        return Array.Find(paths, File.Exists);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => FileOf(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        if (platforms.Length == 0)
        {
            throw new PlatformNotSupportedException(
                $"NatoIraq ships its native libraries for x64 and arm64; this process runs on {RuntimeInformation.ProcessArchitecture}. Use a 64-bit PowerShell.");
        }

        var file = PlatformFolders.FileName(unmanagedDllName);
        foreach (var platform in platforms)
        {
            if (NativeLibrary.TryLoad(Path.Join(platform, "native", file), out var library))
            {
                return library;
            }
        }

        return 0;
    }
}
