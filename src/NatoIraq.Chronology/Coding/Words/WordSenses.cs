namespace NatoIraq.Chronology.Coding.Words;

/// <summary>What open word lists know of a word (NatoIraq.OpenData/README.md): evidence for or against a name, never a verdict.</summary>
[Flags]
internal enum WordSenses : byte
{
    /// <summary>Not listed.</summary>
    None = 0,

    /// <summary>A common English word in lower case.</summary>
    Common = 1,

    /// <summary>A given name somewhere.</summary>
    GivenName = 2,

    /// <summary>A surname somewhere.</summary>
    Surname = 4,

    /// <summary>A noun whose commonest sense is a person: engineer.</summary>
    PersonNoun = 8,

    /// <summary>A noun whose commonest sense is a group, or the acronym of one: firm, NASA.</summary>
    GroupNoun = 16,

    /// <summary>A noun whose commonest sense is a place: village.</summary>
    PlaceNoun = 32,

    /// <summary>The surname of somebody WordNet names.</summary>
    Famous = 64,
}
