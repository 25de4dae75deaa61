using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Reads chronologies of one layout.</summary>
internal interface ILayoutReader
{
    /// <summary>The layout's name, as reports and <see cref="ReadingOptions.Layout"/> have it.</summary>
    string Name { get; }

    /// <summary>How well the head of a document fits the layout, and why.</summary>
    LayoutScore Score(DocumentProfile profile);

    /// <summary>The passages of a document, in the order of the text, one by one as they are asked for.</summary>
    /// <param name="blocks">All blocks of the document.</param>
    /// <param name="profile">What was learnt from its head.</param>
    IEnumerable<Passage> Read(IEnumerable<Block> blocks, DocumentProfile profile);
}
