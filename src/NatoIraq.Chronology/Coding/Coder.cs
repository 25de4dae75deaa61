using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding;

/// <summary>Entry → coded event: mentions, kind, roles, quantities, sub-events. Rules over a lexicon.</summary>
/// <param name="lexicon">The domain's words.</param>
public sealed class Coder(Lexicon lexicon)
{
    /// <summary>
    /// Codes the entries of one source, in the order of the source, one by one as they are asked for. What an entry introduces (a full name, an acronym)
    /// is known to those after it.
    /// </summary>
    /// <param name="entries">The entries.</param>
    /// <param name="sourceText">The decoded source the entries point into: where a mention's exact text is cut from.</param>
    /// <param name="sourceTitle">The title of the source, which events and mentions carry.</param>
    public IEnumerable<Event> Code(IEnumerable<Entry> entries, SourceText sourceText, string sourceTitle) =>
        throw new NotSupportedException(sourceTitle + lexicon + entries + sourceText);
}
