using System.Globalization;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>The statements that docs/store.md gives to an administrator, so that a test runs what is written there.</summary>
internal static class StorePage
{
    private static readonly string Text = File.ReadAllText(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../docs/store.md")));

    /// <summary>The block of code that has some words in it.</summary>
    public static string Block(string words)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new InvalidOperationException($"docs/store.md has no '{words}'.");
        }

        var start = Text.IndexOf('\n', Text.LastIndexOf("```", at, StringComparison.Ordinal)) + 1;
        return Text[start..Text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>The statements that put the sources from one number on, and before another, on another server.</summary>
    public static string Partition(string host, string database, string name, int from, int to) => Block("CREATE SERVER second")
        .Replace("host 'second', dbname 'archive'", $"host '{host}', dbname '{database}'", StringComparison.Ordinal)
        .Replace("second", name, StringComparison.Ordinal)
        .Replace("1001", from.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("2001", to.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
