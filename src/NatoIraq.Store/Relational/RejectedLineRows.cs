using NatoIraq.Chronology.Reading;

namespace NatoIraq.Store.Relational;

/// <summary>Rows of the table of lines that could not be read.</summary>
internal static class RejectedLineRows
{
    private const string OfSource = "SELECT position, length, line, text, reason FROM rejected_line WHERE source = ?1 ORDER BY position";
    private static readonly string ToPast = ContentTable.RejectedLine.CopyToPast("source = ?2");
    private const string Remove = "DELETE FROM rejected_line WHERE source = ?1";

    /// <summary>The lines of a source, in its order.</summary>
    public static IEnumerable<RejectedLine> Read(RelationalDatabase database, long source)
    {
        using var row = database.Prepare(OfSource).Bind(1, source);
        while (row.Step())
        {
            yield return new RejectedLine(row.Int32(2), new TextSpan(row.Int32(0), row.Int32(1)), row.Text(3), row.Text(4));
        }
    }

    /// <summary>Writes the lines of a source in the place of those there were.</summary>
    public static void Replace(RelationalDatabase database, long source, IEnumerable<RejectedLine> lines, long revision)
    {
        database.Keep(ToPast).Bind(1, revision).Bind(2, source).Run();
        database.Keep(Remove).Bind(1, source).Run();
        foreach (var line in lines)
        {
            database.Upsert(ContentTable.RejectedLine)
                .Bind(1, line.Span.Start)
                .Bind(2, source)
                .Bind(3, line.Span.Length)
                .Bind(4, line.Line)
                .Bind(5, line.Text)
                .Bind(6, line.Reason)
                .Bind(7, revision)
                .Run();
        }
    }
}
