namespace NatoIraq.Chronology.Coding.Words;

/// <summary>One word, number or mark of an entry's text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the entry's folded text.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Word">What is known of it; null for a word the vocabulary does not hold.</param>
internal record struct Token(int Start, int End, TokenShape Shape, Word? Word)
{
    /// <summary>What open word lists know of a word with a capital; nothing for others.</summary>
    public WordSenses Senses { get; set; }

    /// <summary>Whether it is part of a date phrase.</summary>
    public bool IsDated { get; set; }

    /// <summary>Whether a space stands before it.</summary>
    public bool SpaceBefore { get; set; }

    /// <summary>Whether it is the first of a sentence or of a table's cell.</summary>
    public bool StartsSentence { get; set; }

    /// <summary>Whether it begins a table's cell, a paragraph or what stands below a headline: no name runs across that.</summary>
    public bool StartsCell { get; set; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public readonly bool IsCapitalized => Shape is TokenShape.Capitalized or TokenShape.Upper or TokenShape.Initial
        or TokenShape.Abbreviation;

    /// <summary>Whether it is a word rather than a number or a mark.</summary>
    public readonly bool IsWord => Shape is not (TokenShape.Number or TokenShape.Mark);

    /// <summary>
    /// Whether the word has any of the uses. "US" is not "us", "WHO" is not "who": written in capitals a word is no pronoun.
    /// </summary>
    public readonly bool Is(WordUse uses) =>
        Word is not null && (Word.Uses & (Shape is TokenShape.Upper ? uses & ~(WordUse.Pronoun | WordUse.Subordinator) : uses)) != 0;
}

/// <summary>How a token is written.</summary>
internal enum TokenShape
{
    /// <summary>A punctuation mark or symbol.</summary>
    Mark,

    /// <summary>A word in lower case.</summary>
    Lower,

    /// <summary>A word with a capital first letter.</summary>
    Capitalized,

    /// <summary>A word of two or more letters all in capitals.</summary>
    Upper,

    /// <summary>One capital and a full stop: "G."</summary>
    Initial,

    /// <summary>Letters with a full stop after each: "U.S."</summary>
    Abbreviation,

    /// <summary>A number in digits, with its separators: "2,000", "7.5".</summary>
    Number,

    /// <summary>Digits and letters: "21st", "Y2K".</summary>
    Mixed,

    /// <summary>'s or ’s behind a noun.</summary>
    Possessive,
}
