namespace NatoIraq.Chronology.Comparison;

/// <summary>What the identity of an entry depends on.</summary>
/// <param name="Date">Its date, as EDTF.</param>
/// <param name="Text">Its words.</param>
/// <param name="Time">Its time of day, or null.</param>
/// <param name="Section">The heading it stands under, or null.</param>
internal sealed record ComparedEntry(string Date, string Text, string? Time = null, string? Section = null);

/// <summary>An entry of one edition and what it has become in the other, as indexes into both.</summary>
/// <param name="Before">In the first edition.</param>
/// <param name="After">In the second.</param>
/// <param name="Similarity">How much of the words they have in common, from 0 to 1; 1 where the words are the same.</param>
internal readonly record struct EntryPair(int Before, int After, double Similarity);
