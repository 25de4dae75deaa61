namespace NatoIraq;

/// <summary>How much of an entry the fields of its event account for.</summary>
public sealed record EntryCoverage : IStoreItem, IComparable<EntryCoverage>, IComparable
{
    /// <summary>The id of the event; null for a line that was rejected, of which there is none.</summary>
    public required string? Event { get; init; }

    /// <summary>The event's date, as EDTF; null for a rejected line.</summary>
    public required string? Date { get; init; }

    /// <summary>Why the line was rejected; null for an entry.</summary>
    public string? Reason { get; init => field = DisplayControl.Fold(value); }

    /// <summary>How many words and numbers the entry has. Function words (of, the, and, is, which …) are not counted.</summary>
    public required int Words { get; init; }

    /// <summary>How many of them no field accounts for.</summary>
    public int UncoveredWords => Uncovered.Count;

    /// <summary>How many in a hundred are accounted for, to one decimal; 100 for an entry without words.</summary>
    public double Percent => Words == 0 ? 100 : Math.Round(100d * (Words - UncoveredWords) / Words, 1);

    /// <summary>The words that no field accounts for, in the order of the source.</summary>
    public required ValueList<UncoveredWord> Uncovered { get; init; }

    /// <summary>The physical line of the source the entry starts on, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The title of the source.</summary>
    public required string Source { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The path of the store's file; null for what came from no store.</summary>
    public string? Store { get; internal init; }

    IStoreItem IStoreItem.In(string? store) => this with { Store = store };

    /// <summary>By the place in the source.</summary>
    public int CompareTo(EntryCoverage? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Source, other.Source);
        return order != 0 ? order : Line.CompareTo(other.Line);
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as EntryCoverage);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Event ?? $"line {Line}"} {Percent} %");
}

/// <summary>A word of a source that no field accounts for. Prints as its text.</summary>
public sealed record UncoveredWord : IComparable<UncoveredWord>, IComparable
{
    /// <summary>The exact characters of the source.</summary>
    public required string Text { get; init => field = DisplayControl.Fold(value); }

    /// <summary>What it looks like: a name of <see cref="WordClass"/>.</summary>
    public required string Class { get; init; }

    /// <summary>Offset of the first UTF-16 code unit in the decoded source text.</summary>
    public required int Start { get; init; }

    /// <summary>How many UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>By the place in the source.</summary>
    public int CompareTo(UncoveredWord? other) => other is null ? 1 : Start.CompareTo(other.Start);

    int IComparable.CompareTo(object? obj) => CompareTo(obj as UncoveredWord);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>What a word looks like, whether or not anything is known of it.</summary>
public static class WordClass
{
    /// <summary>
    /// A word of a name of which no field accounts for any: written with a capital inside a sentence, or beside another that is.
    /// </summary>
    public const string Name = "Name";

    /// <summary>The rest of a name that a field accounts for in part: "NATO <em>Summit</em>", "<em>Dr</em> Ibrahim Al-Jaafari".</summary>
    public const string NamePart = "NamePart";

    /// <summary>A number, in digits or as a word.</summary>
    public const string Number = "Number";

    /// <summary>A month.</summary>
    public const string Date = "Date";

    /// <summary>Any other word.</summary>
    public const string Word = "Word";
}
