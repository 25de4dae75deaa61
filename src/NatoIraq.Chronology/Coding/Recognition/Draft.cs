using NatoIraq.Chronology.Dates;
using System.Diagnostics.CodeAnalysis;
using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>An entry while it is being coded: its tagged text and what has been found in it so far.</summary>
internal sealed class Draft : TaggedText
{
    private const int LongestUnit = 9;
    private readonly List<Finding?> owners = [];

    private Draft(Entry entry, Vocabulary vocabulary)
        : base(entry, vocabulary)
    {
    }

    /// <summary>What has been found, in the order of finding.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Takes an entry apart.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="used">The draft of an entry that is done with, whose room can be used again, or null.</param>
    /// <param name="dates">Reads the dates of its text; null for one that knows no order of day and month.</param>
    public static Draft Of(Entry entry, Vocabulary vocabulary, Draft? used = null, DatePhraseReader? dates = null)
    {
        var draft = used ?? new Draft(entry, vocabulary);
        draft.Take(entry, vocabulary, dates);
        draft.Clear();
        return draft;
    }

    /// <summary>Whether no finding stands on the token.</summary>
    public bool IsFree(int index) => owners[index] is null;

    /// <summary>The finding that stands on a token.</summary>
    public bool TryGetOwner(int index, [NotNullWhen(true)] out Finding? finding)
    {
        finding = index >= 0 && index < owners.Count ? owners[index] : null;
        return finding is not null;
    }

    /// <summary>Whether the token belongs to the unit of a figure before it: "states" in "two states".</summary>
    public bool IsCounted(int index)
    {
        for (var before = index - 1; before >= Math.Max(0, index - LongestUnit); before--)
        {
            if (owners[before] is { Field: MentionField.Quantity } figure)
            {
                return figure.End > Tokens[index].Start;
            }
        }

        return false;
    }

    /// <summary>Records what has been selected, and the names inside it.</summary>
    public Finding Place(Candidate candidate)
    {
        var finding = Own(ToFinding(candidate, isNested: false));
        foreach (var part in candidate.Parts)
        {
            Findings.Add(ToFinding(part, isNested: true));
        }

        return finding;
    }

    /// <summary>Records a finding and marks its tokens as taken; a token that is taken already stays with who has it.</summary>
    public Finding Own(Finding finding)
    {
        if (finding.Field.Length > 0)
        {
            Findings.Add(finding);
        }

        for (var index = finding.First; index <= finding.Last; index++)
        {
            owners[index] ??= finding;
        }

        return finding;
    }

    /// <summary>Brings the findings into the order of the text, the longer before what it holds.</summary>
    public void Sort() => Findings.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First)
        : right.Last.CompareTo(left.Last));

    /// <summary>Once sorted: the place in <see cref="Findings"/> of the first that begins at a token or behind it.</summary>
    public int FirstFindingFrom(int token)
    {
        var (low, high) = (0, Findings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Findings[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Finding ToFinding(Candidate candidate, bool isNested) => new()
    {
        First = candidate.First,
        Last = candidate.Last,
        Start = candidate.Start ?? Tokens[candidate.First].Start,
        End = candidate.End ?? Tokens[candidate.Last].End,
        Field = candidate.Field,
        Name = candidate.Name,
        Entity = candidate.Entity,
        Quantity = candidate.Quantity,
        Dated = candidate.Dated,
        Basis = candidate.Basis,
        IsNested = isNested,
    };

    /// <summary>Forgets what has been found.</summary>
    public void Clear()
    {
        Findings.Clear();
        owners.Clear();
        for (var index = 0; index < Tokens.Count; index++)
        {
            owners.Add(null);
        }
    }
}
