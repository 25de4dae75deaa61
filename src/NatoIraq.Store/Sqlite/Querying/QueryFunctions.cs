using System.Text.Json;
using Microsoft.Data.Sqlite;
using NatoIraq.Chronology.Identity;
using NatoIraq.Chronology.Dates;
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

        // Each takes a text and a JSON list of patterns. A name must fit one whole; a text also if it holds one that has no wildcards.
        RegisterPatterns(connection, "name_fits", WildcardPattern.Whole);
        RegisterPatterns(connection, "text_fits", WildcardPattern.WholeOrPart);

        // date_fits(edtf, relation, date, match): the comparison of dates that leave out days between their bounds.
        connection.CreateFunction(
            "date_fits",
            (string edtf, long relation, string date, long match) =>
                new DateCriterion((DateRelation)relation, Known(dates, date, EdtfDate.Parse)).IsMetBy(EdtfDate.Parse(edtf), (MatchMode)match),
            isDeterministic: true);
    }

    private static void RegisterPatterns(SqliteConnection connection, string name, Func<string, WildcardPattern> read)
    {
        var lists = new Dictionary<string, WildcardPattern[]>(StringComparer.Ordinal);
        connection.CreateFunction(
            name,
            (string text, string list) =>
            {
                var folded = Folding.Fold(text);
                return Array.Exists(Known(lists, list, json => ReadPatterns(json, read)), pattern => pattern.Fits(folded));
            },
            isDeterministic: true);
    }

    private static WildcardPattern[] ReadPatterns(string json, Func<string, WildcardPattern> read) =>
        [.. JsonSerializer.Deserialize<string[]>(json)!.Select(read)];

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
