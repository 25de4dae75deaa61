namespace NatoIraq.Chronology.Coding.Selection;

/// <summary>The scale of <see cref="Candidate.Weight"/>, so that recognizers which know nothing of each other weigh alike.</summary>
internal static class Weights
{
    /// <summary>A possible reading that needs no rival to fail: it stands only where nothing else claims its words.</summary>
    public const int Faint = 10;

    /// <summary>The form alone speaks for it ("two capitalized words").</summary>
    public const int Form = 30;

    /// <summary>The words around it speak for it, or a word list does.</summary>
    public const int Context = 50;

    /// <summary>The lexicon names it, and nothing around it speaks against that.</summary>
    public const int Known = 60;

    /// <summary>Form, list and context agree, or the document has named it.</summary>
    public const int Strong = 80;

    /// <summary>Nothing else it can be: a date, a title before a name, a name with its type in it.</summary>
    public const int Certain = 100;
}
