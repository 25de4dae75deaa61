using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NatoIraq.Store;

/// <summary>
/// Names of files and folders that are written beside their place and moved there whole. A name says which process of which machine writes it, so that the
/// next writer of the same place can remove what a killed one left, and nothing else.
/// </summary>
public static class PendingPath
{
    private const string Extension = ".pending";

    private static readonly string Machine =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Environment.MachineName)).AsSpan(0, 4));

    /// <summary>A name that is not taken, beside the place; what killed writers left there is removed.</summary>
    /// <param name="place">The absolute path that the file or folder will have.</param>
    public static string For(string place)
    {
        RemoveLeftovers(place);
        var random = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        return string.Create(CultureInfo.InvariantCulture, $"{place}.{Machine}-{Environment.ProcessId}-{random}{Extension}");
    }

    private static void RemoveLeftovers(string place)
    {
        // Another user's leftover, or a folder that cannot be listed, is no reason not to write.
        try
        {
            foreach (var leftover in LeftoversOf(place))
            {
                if (Directory.Exists(leftover))
                {
                    Directory.Delete(leftover, recursive: true);
                }
                else
                {
                    File.Delete(leftover);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static IEnumerable<string> LeftoversOf(string place)
    {
        // The name is compared here and not as a pattern: '?' and '*' can be parts of a name.
        var prefix = Path.GetFileName(place) + "." + Machine + "-";
        foreach (var entry in Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(place)!))
        {
            if (Path.GetFileName(entry) is var name
                && name.StartsWith(prefix, StringComparison.Ordinal)
                && name.Contains(Extension, StringComparison.Ordinal)
                && !IsRunning(name.AsSpan(prefix.Length)))
            {
                yield return entry;
            }
        }
    }

    private static bool IsRunning(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('-');
        if (end < 0 || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return true;
        }

        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It cannot be told.
            return true;
        }
    }
}
