namespace NatoIraq.Chronology.Coding.Words;

/// <summary>What a noun phrase can stand for, as the frames of verbs ask for it.</summary>
[Flags]
internal enum NounClass
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>Somebody: a name, an office, "the king".</summary>
    Person = 1,

    /// <summary>A body that acts: an organization, a group, a state as an actor, "the company".</summary>
    Body = 2,

    /// <summary>Armed or uniformed people and what carries them: "troops", "a frigate".</summary>
    Force = 4,

    /// <summary>A state.</summary>
    State = 8,

    /// <summary>A place.</summary>
    Place = 16,

    /// <summary>Something written or said: a treaty, a letter, a plan.</summary>
    Document = 32,

    /// <summary>A mission, a programme, an operation.</summary>
    Mission = 64,

    /// <summary>Money, or a number.</summary>
    Amount = 128,

    /// <summary>Something that happens: "talks", "a strike".</summary>
    Happening = 256,

    /// <summary>Any other thing.</summary>
    Thing = 512,

    /// <summary>There is no phrase.</summary>
    Nothing = 1024,
}

/// <summary>The names of the classes in a lexicon.</summary>
internal static class NounClasses
{
    /// <summary>Name → class.</summary>
    public static IReadOnlyDictionary<string, NounClass> ByName { get; } = new Dictionary<string, NounClass>(StringComparer.Ordinal)
    {
        ["person"] = NounClass.Person,
        ["body"] = NounClass.Body,
        ["force"] = NounClass.Force,
        ["state"] = NounClass.State,
        ["place"] = NounClass.Place,
        ["document"] = NounClass.Document,
        ["mission"] = NounClass.Mission,
        ["amount"] = NounClass.Amount,
        ["happening"] = NounClass.Happening,
        ["thing"] = NounClass.Thing,
        ["nothing"] = NounClass.Nothing,
    };
}
