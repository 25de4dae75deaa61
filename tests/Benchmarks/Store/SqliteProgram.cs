using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace NatoIraq.Benchmarks.Store;

/// <summary>The sqlite3 program that is on the machine, asked as one would type it.</summary>
internal static class SqliteProgram
{
    private const string Time = "Run Time: real ";

    /// <summary>
    /// The middle of the times that the search takes, as the program itself tells them; null where there is no such program.
    /// </summary>
    public static double? Milliseconds(string file, string word, int hits, int rounds)
    {
        var start = new ProcessStartInfo("sqlite3", ["-readonly", file]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.WriteLine(".timer on");
            for (var round = 0; round <= rounds; round++)
            {
                process.StandardInput.WriteLine(FormattableString.Invariant(
                    $"SELECT rowid, bm25(event_search, 10.0, 5.0, 1.0) AS score FROM event_search WHERE event_search MATCH '{word}' ORDER BY score LIMIT {hits};"));
            }

            process.StandardInput.Close();
            var times = process.StandardOutput.ReadToEnd().Split('\n')
                .Where(static line => line.StartsWith(Time, StringComparison.Ordinal))
                .Select(static line => double.Parse(line[Time.Length..].Split(' ')[0], CultureInfo.InvariantCulture) * 1000);

            // The first warms up.
            return Bounds.Median(times.Skip(1));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
