using System.Runtime.InteropServices;

namespace NatoIraq.Loader;

/// <summary>The folders of what is for one platform only, and the names of native libraries there, for the machine the process runs on.</summary>
internal static class PlatformFolders
{
    private const string Prefix = "lib";

    /// <summary>The folder of libraries that hold the code for both architectures of macOS.</summary>
    private const string AnyMac = "osx";

    /// <summary>
    /// The runtime identifiers whose native libraries may fit, likeliest first; none for an architecture that the module has none for. Both C libraries
    /// of Linux are named, because a runtime that a distribution built itself may name the distribution and not the library.
    /// </summary>
    /// <param name="runtimeIdentifier">What the runtime calls its platform (<see cref="RuntimeInformation.RuntimeIdentifier"/>).</param>
    /// <param name="architecture">The architecture of the process.</param>
    internal static string[] Candidates(string runtimeIdentifier, Architecture architecture)
    {
        var suffix = architecture switch
        {
            Architecture.X64 => "-x64",
            Architecture.Arm64 => "-arm64",
            _ => null,
        };

        if (suffix is null)
        {
            return [];
        }

        if (OperatingSystem.IsWindows())
        {
            return ["win" + suffix];
        }

        if (OperatingSystem.IsMacOS())
        {
            return ["osx" + suffix, AnyMac];
        }

        string[] both = ["linux" + suffix, "linux-musl" + suffix];
        var musl = runtimeIdentifier.Contains("musl", StringComparison.Ordinal)
            || runtimeIdentifier.StartsWith("alpine", StringComparison.Ordinal);
        return musl ? [both[1], both[0]] : both;
    }

    /// <summary>The file name a platform gives a native library. Some packages call for theirs with the prefix "lib", on Windows too.</summary>
    internal static string FileName(string library)
    {
        if (OperatingSystem.IsWindows())
        {
            return library + ".dll";
        }

        var name = library.StartsWith(Prefix, StringComparison.Ordinal) ? library : Prefix + library;
        return name + (OperatingSystem.IsMacOS() ? ".dylib" : ".so");
    }
}
