using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NatoIraq.Faults.Stores;

/// <summary>Ways in which a store's file can be something else than what was written: by chance, or by another program.</summary>
internal static class Damage
{
    // What another program could write into a store without breaking the file. {0} is a random number.
    private static readonly string[] Edits =
    [
        "UPDATE event SET parent = key, sub_events = 1 WHERE key % 7 = {0} % 7",
        "UPDATE event SET parent = (SELECT max(key) FROM event), sub_events = 1",
        "UPDATE event SET edtf = 'garbage' WHERE key % 5 = {0} % 5",
        "UPDATE event SET edtf = '', date_text = '' WHERE key % 5 = {0} % 5",
        "UPDATE event SET mentions = '[null]' WHERE key % 3 = {0} % 3",
        "UPDATE event SET mentions = '[[\"Place\",null,0,2147483647,0,\"x\",null,null,null,null]]' WHERE key % 3 = {0} % 3",
        "UPDATE event SET mentions = '[[\"Place\",null,-99999,2,-99999,\"x\",null,null,null,null]]' WHERE key % 3 = {0} % 3",
        "UPDATE event SET mentions = replace(mentions, '[', '{{')",
        "UPDATE event SET position = 2147483647 WHERE key % 5 = {0} % 5",
        "UPDATE event SET position = -1, length = -1 WHERE key % 5 = {0} % 5",
        "UPDATE event SET date_position = 9999999, date_length = 99 WHERE key % 5 = {0} % 5",
        "UPDATE event SET earliest_start = 9223372036854775807 WHERE key % 5 = {0} % 5",
        "UPDATE event SET latest_end = -9223372036854775808 WHERE key % 5 = {0} % 5",
        "UPDATE event SET reach = 77 WHERE key % 5 = {0} % 5",
        "UPDATE event SET kind = 'Nothing', precision = 'Nothing', plover = '' WHERE key % 5 = {0} % 5",
        "UPDATE event SET title = title || {0} WHERE key % 5 = {0} % 5",
        "UPDATE event SET text = substr(text, 2) WHERE key % 5 = {0} % 5",
        "UPDATE event SET time = '99:99', time_zone = 'nowhere' WHERE key % 5 = {0} % 5",
        "UPDATE event SET corrections = '[null]' WHERE key % 5 = {0} % 5",
        "UPDATE event SET corrections = '[[\"Kind\"]]' WHERE key % 5 = {0} % 5",
        "UPDATE event SET source = 77 WHERE key % 5 = {0} % 5",
        "UPDATE event SET sub_events = 3 WHERE key % 5 = {0} % 5",
        "UPDATE event SET id = 'x' || key WHERE key % 5 = {0} % 5",
        "UPDATE id_counter SET last = 9223372036854775807",
        "UPDATE entity SET aliases = '[null]' WHERE key % 2 = {0} % 2",
        "UPDATE entity SET aliases = '{{}}', predecessors = 'x' WHERE key % 2 = {0} % 2",
        "UPDATE entity SET latitude = 9e99, longitude = 'NaN' WHERE key % 2 = {0} % 2",
        "UPDATE entity SET name = '', field = '' WHERE key = {0} % 20",
        "DELETE FROM entity WHERE key % 3 = {0} % 3",
        "DELETE FROM event_entity WHERE event % 3 = {0} % 3",
        "DELETE FROM source",
        "UPDATE source SET text = substr(text, 1, {0} % 1000)",
        "UPDATE source SET imported = 'yesterday'",
        "UPDATE source SET length = -1, events = 1000000, rejected = -5",
        "DELETE FROM revision",
        "UPDATE revision SET time = 'x' WHERE number = 1",
        "UPDATE ruling SET subjects = '{{', value = NULL",
        "UPDATE correction SET value = char({0} % 60000 + 1), field = 'Nothing'",
        "DELETE FROM event WHERE key % 3 = {0} % 3",
        "INSERT INTO event_search (event_search) VALUES ('delete-all')",
        "UPDATE event_read SET mentions = '[null]'",
        "UPDATE rejected_line SET position = -{0}, line = -1",
        "CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM event; END",
        "DROP INDEX event_chronology; CREATE INDEX event_chronology ON event (id)",
        "DROP TABLE seal; CREATE VIEW seal AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 1 AS shipped, i AS engine, i AS digest FROM n WHERE i < 0",
        "DROP TABLE revision; CREATE VIEW revision AS SELECT 1 AS number",
        "PRAGMA user_version = {0}",
        "PRAGMA user_version = 1",
        "PRAGMA application_id = {0}",
        "ALTER TABLE event ADD COLUMN other TEXT DEFAULT 'x'",
    ];

    /// <summary>The kinds of damage.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["flipped bit", "zeroed bytes", "cut short", "edited", "another file"];

    /// <summary>Damages the file of a store; gives what was done, in words.</summary>
    public static string Do(string kind, string path, Random random)
    {
        switch (kind)
        {
            case "edited":
                return Edit(path, string.Format(CultureInfo.InvariantCulture, Edits[random.Next(Edits.Length)], random.Next(1, 10000)));
            case "another file":
                return Replace(path, random);
        }

        var bytes = File.ReadAllBytes(path);
        var at = random.Next(bytes.Length);
        switch (kind)
        {
            case "flipped bit":
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case "zeroed bytes":
                bytes.AsSpan(at, Math.Min(random.Next(1, 5000), bytes.Length - at)).Clear();
                break;
            default:
                bytes = bytes[..at];
                break;
        }

        File.WriteAllBytes(path, bytes);
        return string.Create(CultureInfo.InvariantCulture, $"{kind} at {at}");
    }

    private static string Edit(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + sql;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // The engine itself refuses: an id given twice, say.
            return sql + " (refused)";
        }

        return sql;
    }

    private static string Replace(string path, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                var noise = new byte[random.Next(1, 20000)];
                random.NextBytes(noise);
                File.WriteAllBytes(path, noise);
                return "noise";
            case 1:
                File.WriteAllText(path, "5 May 2004: NATO opens an office in Baghdad.");
                return "a text";
            case 2:
                File.Delete(path);
                return Edit(path, "CREATE TABLE event (a, b)");
            default:
                File.Delete(path);
                return Edit(path, "PRAGMA application_id = 1313436273; PRAGMA user_version = 3; CREATE TABLE event (a, b)");
        }
    }
}
