using System.Runtime.InteropServices;

namespace NatoIraq.Loader;

/// <summary>The folders of the native library for the machine the process runs on.</summary>
internal static class NativeLibraryFolders
{
    /// <summary>
    /// The runtime identifiers whose native library may fit, likeliest first. Both C libraries of Linux are named, because a runtime that a
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
                $"NatoIraq ships SQLite for x64 and arm64; this process runs on {architecture}. Use a 64-bit PowerShell."),
        };

        if (OperatingSystem.IsWindows())
        {
            return ["win" + suffix];
        }

        if (OperatingSystem.IsMacOS())
        {
            return ["osx" + suffix];
        }

        string[] both = ["linux" + suffix, "linux-musl" + suffix];
        var musl = runtimeIdentifier.Contains("musl", StringComparison.Ordinal)
            || runtimeIdentifier.StartsWith("alpine", StringComparison.Ordinal);
        return musl ? [both[1], both[0]] : both;
    }

    /// <summary>The file name a platform gives a native library.</summary>
    internal static string FileName(string library) =>
        OperatingSystem.IsWindows() ? library + ".dll" : OperatingSystem.IsMacOS() ? $"lib{library}.dylib" : $"lib{library}.so";
}
