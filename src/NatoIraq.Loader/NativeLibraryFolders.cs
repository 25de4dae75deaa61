using System.Runtime.InteropServices;

namespace NatoIraq.Loader;

/// <summary>The folders and names of native libraries for the machine the process runs on.</summary>
internal static class NativeLibraryFolders
{
    private const string Prefix = "lib";

    /// <summary>The folder of libraries that hold the code for both architectures of macOS.</summary>
    private const string AnyMac = "osx";

    /// <summary>
    /// The runtime identifiers whose native libraries may fit, likeliest first. Both C libraries of Linux are named, because a runtime that a
    /// distribution built itself may name the distribution and not the library.
    /// </summary>
    /// <param name="runtimeIdentifier">What the runtime calls its platform (<see cref="RuntimeInformation.RuntimeIdentifier"/>).</param>
    /// <param name="architecture">The architecture of the process.</param>
    internal static string[] Candidates(string runtimeIdentifier, Architecture architecture)
    {
        var suffix = architecture switch
        {
            Architecture.X64 => "-x64",
            Architecture.Arm64 => "-arm64",
            _ => throw new PlatformNotSupportedException(
                $"NatoIraq ships its native libraries for x64 and arm64; this process runs on {architecture}. Use a 64-bit PowerShell."),
        };

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
