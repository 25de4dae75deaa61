using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Selection;

/// <summary>
/// Proposes what the words of a sentence may be. Pure: the same sentence and context give the same candidates, nothing is written to the context,
/// and no recognizer sees what another proposes.
/// </summary>
internal interface IRecognizer
{
    /// <summary>Adds the recognizer's candidates.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="context">What the document has said before this sentence; read only.</param>
    /// <param name="proposals">Takes the candidates.</param>
    void Propose(Sentence sentence, DocumentContext context, Proposals proposals);
}
