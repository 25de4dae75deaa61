namespace NatoIraq.Chronology.Comparison;

/// <summary>Finds the entry that another is a part of, where one was split in two or two were joined.</summary>
internal sealed class WholeFinder
{
    /// <summary>How much of the words of a part must stand in the whole.</summary>
    private const double LeastContained = 0.8;

    private const int LeastWords = 4;

    private readonly List<Event> wholes;
    private readonly List<WordBag> words;
    private readonly CandidateIndex index;
    private readonly WordWeights weights;

    /// <summary>Takes in the entries that may have been split.</summary>
    public WholeFinder(List<Event> wholes)
    {
        this.wholes = wholes;
        words = wholes.ConvertAll(static whole => WordBag.Of(whole.Text));
        index = new CandidateIndex(wholes.ConvertAll(static whole => new ComparedEntry(whole.Date, whole.Text)), words);
        weights = new WordWeights(words, []);
    }

    /// <summary>The entry that has the words of another and may have happened when it did, or null.</summary>
    public Event? Find(Event part)
    {
        if (wholes.Count == 0)
        {
            return null;
        }

        var bag = WordBag.Of(part.Text);
        var date = part.ToEdtf();
        return index.For(new ComparedEntry(part.Date, part.Text), 0, bag, weights)
            .Where(whole => bag.ContentWordsInCommon(words[whole]) >= LeastWords
                && weights.Containment(bag, words[whole]) >= LeastContained)
            .OrderByDescending(whole => weights.Containment(bag, words[whole]))
            .Select(whole => wholes[whole])
            .FirstOrDefault(whole => whole.ToEdtf().Overlaps(date) || whole.Section == part.Section && part.Section is not null);
    }
}
