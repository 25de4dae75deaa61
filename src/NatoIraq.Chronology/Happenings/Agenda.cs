using NatoIraq.Chronology.Comparison;

namespace NatoIraq.Chronology.Happenings;

/// <summary>
/// What people meet about: the words of a text that are not the names of who meets and where, nor say that they meet. The same people
/// meet on one day about one thing and on the next about another.
/// </summary>
internal sealed class Agenda
{
    /// <summary>Words with so many first letters in common are forms of one: training, trained.</summary>
    private const int StemLength = 5;

    private const int MostWordsTold = 5;

    /// <summary>So many of the words of the shorter agenda are in the other, if it is one.</summary>
    private const double LeastInCommon = 0.34;

    private static readonly HashSet<string> Stems = new(
        ("meet meets meeting meetings met visit visits visited visiting talk talks talked discuss discusses discussed discussion discussions "
            + "hold holds held holding host hosts hosted attend attends attended receive receives received welcome welcomes welcomed travel travels "
            + "travelled conference conferences summit forum session sessions leads together address addresses addressed official working bilateral "
            + "headquarters headquarter today first second third new day visit take takes took place join joins joined arrive arrives arrived pay pays paid "
            + "secretary general president prime minister ministers foreign defence defense chairman commander ambassador king queen chancellor "
            + "leader leaders counterpart counterparts")
            .Split(' ').Select(Stem),
        StringComparer.Ordinal);

    private readonly HashSet<string> stems;
    private readonly string[] words;

    private Agenda(string[] words)
    {
        this.words = words;
        stems = [.. words.Select(Stem)];
    }

    /// <summary>Reads the agenda of a text.</summary>
    public static Agenda Of(Event told)
    {
        // A mission or document that is named is what a meeting is about; people, bodies and places are who and where.
        var names = told.Mentions
            .Where(static mention => mention.Field is not (MentionField.Mission or MentionField.Document or MentionField.Quantity or MentionField.Kind))
            .SelectMany(static mention => WordBag.Of(mention.Text).Words)
            .Select(static word => word.Key)
            .ToHashSet(StringComparer.Ordinal);
        return new Agenda([.. WordBag.Of(told.Text).Words
            .Select(static word => word.Key)
            .Where(word => !WordBag.IsFunctionWord(word) && !names.Contains(word) && !Stems.Contains(Stem(word)))]);
    }

    /// <summary>Whether both say what they are about, and it is not the same.</summary>
    public bool IsOtherThan(Agenda other) => stems.Count > 0 && other.stems.Count > 0 && !IsOf(other);

    /// <summary>Whether both say what they are about, and it is the same.</summary>
    public bool IsOf(Agenda other) =>
        stems.Count > 0 && other.stems.Count > 0
        && stems.Count(other.stems.Contains) >= LeastInCommon * Math.Min(stems.Count, other.stems.Count);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", words.Take(MostWordsTold));

    private static string Stem(string word) => word.Length > StemLength ? word[..StemLength] : word.TrimEnd('s');
}
