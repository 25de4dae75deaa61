namespace NatoIraq.Store;

/// <summary>An event that a search found.</summary>
/// <param name="Event">The event.</param>
/// <param name="Rank">Its place among all that was found, from 1: the best.</param>
/// <param name="Score">
/// How well it fits: BM25 (Robertson and Zaragoza, 2009) over title, names and text, a word in the title weighing most. Higher is better;
/// scores of different searches cannot be compared.
/// </param>
/// <param name="Snippet">Where in the text.</param>
public sealed record SearchHit(Event Event, int Rank, double Score, Snippet Snippet);
