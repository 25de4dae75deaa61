using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Html;
using NatoIraq.Chronology.Reading.Layouts;

namespace NatoIraq.Chronology.Reading;

/// <summary>Reads a chronology: finds its syntax and its layout and gives its passages one by one.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A stage of the pipeline is an object, so that a caller can be given another.")]
public sealed class ChronologyReader
{
    /// <summary>How much of a document is looked at to find its layout: enough for some hundred entries.</summary>
    private const int HeadLength = 64 * 1024;

    /// <summary>The names of the layouts, for <see cref="ReadingOptions.Layout"/>.</summary>
    public static IReadOnlyList<string> LayoutNames { get; } = [.. LayoutDetector.All.Select(static layout => layout.Name)];

    /// <summary>Reads a source: its passages in the order of the text, as often as they are asked for.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">What the user has said about it.</param>
    /// <exception cref="ArgumentException">The format or the layout is none that is known.</exception>
    public ChronologyReading Read(SourceText source, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(HeadOf(source.Text), options, () => new StringReader(source.Text), () => source.Text);
    }

    /// <summary>
    /// Reads a text as it comes, in memory that does not grow with it (HTML alone is read as a whole). Its passages can be asked for once.
    /// </summary>
    /// <param name="reader">The text. It is not closed.</param>
    /// <param name="options">What the user has said about it.</param>
    /// <exception cref="ArgumentException">The format or the layout is none that is known.</exception>
    public ChronologyReading Read(TextReader reader, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var buffer = new char[HeadLength];
        var read = new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        var whole = new HeadedReader(read, reader);
        return Read(read.Length < HeadLength ? read : HeadOf(read), options, () => whole, whole.ReadToEnd);
    }

    private static ChronologyReading Read(string head, ReadingOptions options, Func<TextReader> open, Func<string> readAll)
    {
        ArgumentNullException.ThrowIfNull(options);
        var (format, delimiter) = FormatOf(head, options);
        IEnumerable<Block> BlocksOf(TextReader reader) => format switch
        {
            SourceFormat.Csv => BlockReader.Read(new DocumentSyntax(format, delimiter), head, reader),
            _ => BlockReader.Read(new DocumentSyntax(format), head, reader),
        };
        var headBlocks = format == SourceFormat.Html ? [.. new HtmlBlockReader(head).Read()] : BlocksOf(new StringReader(head)).ToList();
        var (order, note) = options.DateOrder == DateOrder.Auto ? DocumentDateOrder.Infer(head, headBlocks) : (options.DateOrder, null);
        var profile = new DocumentProfile(headBlocks, new DatePhraseReader(order), format == SourceFormat.Markdown);
        var scores = LayoutDetector.Score(profile);
        var layout = LayoutOf(options, scores);
        return new ChronologyReading(Passages)
        {
            Format = format,
            Layout = layout.Name,
            Scores = scores,
            Title = TitleOf(layout.Read(headBlocks, profile), profile.Dates),
            Note = note,
        };

        IEnumerable<Passage> Passages()
        {
            if (format != SourceFormat.Html)
            {
                return layout.Read(BlocksOf(open()), profile);
            }

            var text = readAll();
            return MarkupBetween.Fill(layout.Read(new HtmlBlockReader(text).Read(), profile), text);
        }
    }

    private static (string Format, char Delimiter) FormatOf(string head, ReadingOptions options)
    {
        var format = SourceFormat.All.FirstOrDefault(name => name.Equals(options.Format, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"'{options.Format}' is no format. Use one of {string.Join(", ", SourceFormat.All)}.", nameof(options));
        return format switch
        {
            SourceFormat.Auto => FormatDetector.Detect(head),
            SourceFormat.Csv => (format, FormatDetector.DelimiterOf(head)),
            _ => (format, default),
        };
    }

    private static ILayoutReader LayoutOf(ReadingOptions options, IReadOnlyList<LayoutScore> scores)
    {
        var name = options.Layout ?? scores[0].Layout;
        return LayoutDetector.All.FirstOrDefault(layout => layout.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"'{name}' is no layout. Use one of {string.Join(", ", LayoutNames)}.", nameof(options));
    }

    /// <summary>The first heading, if it stands before the first entry and is more than a date.</summary>
    private static string? TitleOf(IEnumerable<Passage> passages, DatePhraseReader dates) =>
        passages.FirstOrDefault(static passage => passage is Heading or Entry) is Heading { Text: var text } && dates.ReadAt(text, 0)?.Length != text.Length ? text : null;

    /// <summary>The first lines, whole ones, of at most <see cref="HeadLength"/> characters; of a longer line its beginning.</summary>
    private static string HeadOf(string text)
    {
        if (text.Length < HeadLength)
        {
            return text;
        }

        var end = text.AsSpan(0, HeadLength).LastIndexOfAny('\r', '\n');
        return text[..(end > 0 ? end : HeadLength)];
    }
}
