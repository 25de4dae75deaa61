using System.Text.Json;
using Microsoft.Data.Sqlite;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Identity;
using NatoIraq.Store.Matching;

namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// The SQL functions that questions are asked with: what a date or a text is, is decided in C#; what is counted and passed over, by the
/// engine.
/// </summary>
internal static class QueryFunctions
{
    /// <summary>Makes them known to a connection.</summary>
    public static void Register(SqliteConnection connection)
    {
        var dates = new Dictionary<string, EdtfDate>(StringComparer.Ordinal);

        // text_fits(text, patterns): whether a text fits one of a JSON list of patterns, or holds one that has no wildcards.
        var lists = new Dictionary<string, WildcardPattern[]>(StringComparer.Ordinal);
        connection.CreateFunction(
            "text_fits",
            (string text, string list) =>
            {
                var folded = FoldedLetters.Fold(text);
                return Array.Exists(Known(lists, list, ReadPatterns), pattern => pattern.Fits(folded));
            },
            isDeterministic: true);

        // date_fits(edtf, relation, date, match): the comparison of dates that leave out days between their bounds.
        connection.CreateFunction(
            "date_fits",
            (string edtf, long relation, string date, long match) =>
                new DateCriterion((DateRelation)relation, Known(dates, date, EdtfDate.Parse)).IsMetBy(EdtfDate.Parse(edtf), (MatchMode)match),
            isDeterministic: true);
    }

    private static WildcardPattern[] ReadPatterns(string json) =>
        [.. JsonSerializer.Deserialize<string[]>(json)!.Select(WildcardPattern.WholeOrPart)];

    // A question has a handful of them, and asks with each at every row; a store lives through many questions.
    private const int MostKnown = 64;

    private static T Known<T>(Dictionary<string, T> known, string text, Func<string, T> make)
    {
        if (!known.TryGetValue(text, out var value))
        {
            if (known.Count == MostKnown)
            {
                known.Clear();
            }

            value = make(text);
            known.Add(text, value);
        }

        return value;
    }
}
