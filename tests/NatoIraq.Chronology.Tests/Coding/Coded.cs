using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>Codes sentences without a document around them.</summary>
internal static class Coded
{
    /// <summary>The event of one sentence, dated 15 June 2010.</summary>
    public static Event Sentence(string text, Lexicon? lexicon = null) => Sentences([text], lexicon)[0];

    /// <summary>The events of several entries of one source, a year apart.</summary>
    public static IReadOnlyList<Event> Sentences(IEnumerable<string> texts, Lexicon? lexicon = null)
    {
        var source = string.Join('\n', texts);
        var entries = new List<Entry>();
        var start = 0;
        foreach (var text in source.Split('\n'))
        {
            entries.Add(new Entry(entries.Count + 1, new TextSpan(start, text.Length))
            {
                DateText = "15 June",
                DateSpan = new TextSpan(start, 0),
                Date = EdtfDate.Parse(FormattableString.Invariant($"{2010 + entries.Count}-06-15")),
                Text = FoldedText.Fold(source, [new TextSpan(start, text.Length)]),
            });
            start += text.Length + 1;
        }

        return [.. new Coder(lexicon ?? Lexicon.Default).Code(entries, SourceDecoder.FromText(source), "Test")];
    }

    /// <summary>The names of a field, in the order of the text.</summary>
    public static string Names(this Event happening, string field) =>
        string.Join("; ", happening.Mentions.Where(mention => mention.Field == field).Select(static mention => mention.Name).Distinct());

    /// <summary>The words of a field, in the order of the text.</summary>
    public static string Words(this Event happening, string field) =>
        string.Join("; ", happening.Mentions.Where(mention => mention.Field == field).Select(static mention => mention.Text).Distinct());

    /// <summary>Who or what has a role, in the order of the text.</summary>
    public static string Having(this Event happening, string role) =>
        string.Join("; ", happening.Mentions.Where(mention => mention.Role == role
            && EventFacet.NamesEntity(mention)).Select(static mention => mention.Name).Distinct());
}
