using System.Text;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Sqlite.Packing;

/// <summary>The SQL functions by which migrations read what older schemas hold.</summary>
internal static class Repacking
{
    /// <summary>Makes them known to a connection.</summary>
    public static void Register(SqliteConnection connection)
    {
        connection.CreateFunction("repack_mentions", (string json, string text) => Repack(json, text), isDeterministic: true);
        connection.CreateFunction("title_length", (string title, string text) => PackedTitle.Length(title, text), isDeterministic: true);
        connection.CreateFunction("pack_text", static (string text) => PackedText.Pack(text), isDeterministic: true);
        RowDigest.Register(connection.Handle!);
    }

    private static string Repack(string json, string text) =>
        Encoding.UTF8.GetString(PackedMentions.Pack(MentionJson.Unpack(Encoding.UTF8.GetBytes(json)), text, position: 0, line: 0));
}
