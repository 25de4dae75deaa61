using NatoIraq.Store.Searching;

namespace NatoIraq.Store.Sqlite.Searching;

/// <summary>How many events have a word.</summary>
internal static class WordCounts
{
    private const string Occurrences = "SELECT count(*) FROM event_search WHERE event_search MATCH ?1";

    /// <summary>How many events have each of some words, in their order.</summary>
    public static IReadOnlyList<long> Of(Database database, IReadOnlyList<string> words)
    {
        using var occurrences = database.Prepare(Occurrences);
        return [.. words.Select(word => Count(occurrences, word))];
    }

    private static long Count(Statement occurrences, string word)
    {
        var term = new SearchTerm(new ValueList<SearchWord>([new SearchWord(word, 0, word.Length, IsPair: false)]), IsPrefix: false);
        occurrences.Reset().Bind(1, MatchExpression.Of(term));
        return occurrences.Step() ? occurrences.Integer(0) : 0;
    }
}
