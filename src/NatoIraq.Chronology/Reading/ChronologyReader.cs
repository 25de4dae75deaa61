using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;
using NatoIraq.Chronology.Reading.Outline;
using NatoIraq.Chronology.Reading.Shape;
using NatoIraq.Chronology.Reading.Records;

namespace NatoIraq.Chronology.Reading;

/// <summary>Reads a chronology: finds its syntax and its shape and gives its segments one by one.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A stage of the pipeline is an object, so that a caller can be given another.")]
public sealed class ChronologyReader
{
    /// <summary>How much of a document is looked at to find its shape: enough for some hundred entries.</summary>
    private const int HeadLength = 64 * 1024;

    /// <summary>The margin below which another shape is worth a warning.</summary>
    private const double SmallMargin = 0.02;

    /// <summary>Reads a source: its segments in the order of the text, as often as they are asked for.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">What the user has said about it.</param>
    /// <exception cref="ArgumentException">The format is none that is known.</exception>
    public ChronologyReading Read(SourceText source, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var head = HeadOf(source.Text);
        return source is { Outline: not null, Format: { } format }
            ? Read(format, head, Outlined(source, head).TakeWhile(block => block.Span.End <= head.Length), options, () => Outlined(source, head))
            : Read(head, WithSyntax(options, source.Format), () => new StringReader(source.Text), source.Format);
    }

    /// <summary>The options for a text that was taken from a file of another format: a PDF is lines, what was written into a word processor may be any syntax.</summary>
    private static ReadingOptions WithSyntax(ReadingOptions options, string? format) =>
        format is null ? options : options with { Format = format == SourceFormat.Pdf ? SourceFormat.Text : SourceFormat.Auto };

    /// <summary>
    /// Reads a text as it comes, in memory that does not grow with it (HTML and Markdown are read as a whole). Its segments can be asked for once.
    /// </summary>
    /// <param name="reader">The text. It is not closed.</param>
    /// <param name="options">What the user has said about it.</param>
    /// <exception cref="ArgumentException">The format is none that is known.</exception>
    public ChronologyReading Read(TextReader reader, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var buffer = new char[HeadLength];
        var read = new string(buffer, 0, reader.ReadBlock(buffer, 0, buffer.Length));
        var whole = new HeadedReader(read, reader);
        return Read(read.Length < HeadLength ? read : HeadOf(read), options, () => whole);
    }

    private static IEnumerable<Block> Outlined(SourceText source, string head) => BlockGaps.Fill(new OutlineBlockReader(source, head).Read(), source.Text);

    private static ChronologyReading Read(string head, ReadingOptions options, Func<TextReader> open, string? format = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var syntax = SyntaxOf(head, options);
        return Read(format ?? syntax.Name, head, BlockReader.Read(syntax, head, new StringReader(head)), options, () => BlockReader.Read(syntax, head, open()));
    }

    private static ChronologyReading Read(string format, string head, IEnumerable<Block> headBlocks, ReadingOptions options, Func<IEnumerable<Block>> allBlocks)
    {
        var blocks = headBlocks.ToList();
        var (order, remark) = options.DateOrder == DateOrder.Auto ? DocumentDateOrder.Infer(head, blocks) : (options.DateOrder, null);
        var years = DocumentYears.Infer(head, blocks);
        var dates = new DatePhraseReader(order, options.FiscalYearStart, years);
        var finder = new DateMarkFinder(dates, HeadHabits.None);
        var records = LabelledRecords.Find(blocks, finder);
        var hasRowNumbers = records is null && RowNumbers.Occur(blocks, finder);
        IEnumerable<Block> Grouped(IEnumerable<Block> lines) => hasRowNumbers ? RowNumbers.PassOver(lines) : records?.Group(lines) ?? lines;
        blocks = [.. Grouped(blocks)];
        var inference = new ShapeInference(dates);
        var inferred = inference.Infer(blocks);
        var margin = inferred.RunnerUp is null ? 1 : inferred.Score - inferred.RunnerUpScore;
        return new ChronologyReading(() => new ShapedDocument(inference, inferred, HeadLength).Read(Grouped(allBlocks())))
        {
            Format = format,
            DateOrder = order,
            Shape = inferred.Shape.Describe(),
            Confidence = inferred.Score,
            RunnerUp = inferred.RunnerUp?.Describe(),
            Margin = margin,
            Title = TitleOf(new ShapedDocument(inference, inferred, HeadLength).Read(blocks)),
            Remarks = [.. RemarksOn(inferred, margin, [remark, DocumentYears.Remark(years)])],
        };
    }

    private static IEnumerable<string> RemarksOn(InferredShape inferred, double margin, IReadOnlyList<string?> remarks)
    {
        foreach (var remark in remarks.OfType<string>())
        {
            yield return remark;
        }

        if (margin < SmallMargin && inferred.RunnerUp is { } other)
        {
            yield return $"The layout is ambiguous. Used: {inferred.Shape.Describe()}. Alternative: {other.Describe()}. Compare the entries with the document.";
        }
    }

    private static DocumentSyntax SyntaxOf(string head, ReadingOptions options)
    {
        var format = SourceFormat.All.FirstOrDefault(name => name.Equals(options.Format, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"'{options.Format}' is not a format. Use one of {string.Join(", ", SourceFormat.All)}.", nameof(options));
        if (format == SourceFormat.Auto)
        {
            var (name, delimiter) = FormatDetector.Detect(head);
            return new DocumentSyntax(name, delimiter);
        }

        return new DocumentSyntax(format, format == SourceFormat.Csv ? FormatDetector.DelimiterOf(head) : default);
    }

    /// <summary>The first heading, if it stands before the first entry and is more than a date.</summary>
    private static string? TitleOf(IEnumerable<Segment> segments) =>
        segments.FirstOrDefault(static segment => segment is Heading or Entry) is Heading { IsDate: false } title ? title.Text : null;

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
