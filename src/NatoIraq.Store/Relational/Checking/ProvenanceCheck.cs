using System.Globalization;

namespace NatoIraq.Store.Relational.Checking;

/// <summary>Whether every finding's exact text stands at its place in its source.</summary>
internal static class ProvenanceCheck
{
    /// <summary>Checks it.</summary>
    public static IEnumerable<StoreCheck> Run(RelationalDatabase database)
    {
        var finding = new Finding("Provenance");
        var mentions = 0L;
        var rows = database.Events(believe: true);
        var eventsOf = $"SELECT {rows.Columns} FROM event e WHERE e.source = ?1 AND e.parent IS NULL ORDER BY e.position";
        foreach (var (key, _) in SourceRows.Read(database).ToList())
        {
            var text = SourceRows.ReadText(database, key);
            using var row = database.Stream(eventsOf).Bind(1, key);
            while (row.Step())
            {
                database.ThrowIfInterrupted();
                mentions += Look(rows.Read(row), text, finding);
            }
        }

        yield return finding.Row(string.Create(CultureInfo.InvariantCulture, $"{mentions} mentions match the text at their positions in the source."));
    }

    private static long Look(Event looked, string text, Finding finding)
    {
        if (!Lies(looked.Span, text) || !Lies(looked.DateSpan, text))
        {
            finding.Fault($"{looked.Id} lies outside its source");
        }

        foreach (var mention in looked.Mentions)
        {
            if (!Lies(mention.Span, text) || !text.AsSpan(mention.Start, mention.Length).SequenceEqual(mention.Exact))
            {
                finding.Fault(string.Create(
                    CultureInfo.InvariantCulture, $"{looked.Id}: the source text at {mention.Start} is not '{mention.Text}'"));
            }
        }

        return looked.Mentions.Count + looked.SubEvents.Sum(subEvent => Look(subEvent, text, finding));
    }

    private static bool Lies(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length;
}
