using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Years;

/// <summary>A heading that a block stands under.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Rank">Its rank, from 1; 0 where the markup gives none.</param>
/// <param name="Date">The date it is or names; null where it has none.</param>
/// <param name="Level">The level of that date.</param>
internal sealed record Section(string Text, int Rank, EdtfDate? Date, DateLevel Level);

/// <summary>The headings that a block stands under, the outermost first: a decade, its year, its month, its day.</summary>
internal sealed class SectionStack
{
    private readonly List<Section> sections = [];

    /// <summary>The words of the nearest heading; null where there is none.</summary>
    public string? Text { get; private set; }

    /// <summary>The nearest heading with a date; null where there is none.</summary>
    public Section? Dated => sections.Count > 0 ? sections[^1] : null;

    /// <summary>The nearest heading with a date coarser than a level.</summary>
    public Section? Above(DateLevel level) => sections.FindLast(section => section.Level < level);

    /// <summary>Goes in under a heading. A date ends the sections of its level and of finer ones; a heading without one ends those of its rank and below.</summary>
    public void Enter(Section section)
    {
        Text = section.Text;
        if (section.Date is null)
        {
            sections.RemoveAll(other => section.Rank > 0 && other.Rank >= section.Rank);
            return;
        }

        sections.RemoveAll(other => other.Level >= section.Level || (section.Rank > 0 && other.Rank > section.Rank));
        sections.Add(section);
    }
}
