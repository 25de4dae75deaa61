namespace NatoIraq.Chronology.Reading;

/// <summary>Reads a chronology: finds its layout and gives its passages one by one.</summary>
public sealed class ChronologyReader
{
    /// <summary>Gives the passages of a source in the order of the text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">What the user has said about it.</param>
    public IEnumerable<Passage> Read(SourceText source, ReadingOptions options) => throw new NotSupportedException(source.Text + options);
}

/// <summary>What the user has said about a source.</summary>
/// <param name="Format">Auto, Text, Html, Markdown or Csv.</param>
public sealed record ReadingOptions(string Format = "Auto");
