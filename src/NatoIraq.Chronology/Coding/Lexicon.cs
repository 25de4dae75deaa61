namespace NatoIraq.Chronology.Coding;

/// <summary>The domain's words: organizations, titles, places, missions, verbs. Immutable.</summary>
public sealed class Lexicon
{
    /// <summary>The lexicon that ships with the product.</summary>
    public static Lexicon Default => throw new NotSupportedException();

    /// <summary>This lexicon with a user's JSON laid over it.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="name">What to call it in an error: the file's name.</param>
    /// <exception cref="LexiconException">The JSON is no lexicon; says line and reason.</exception>
    public Lexicon With(string json, string name) => throw new NotSupportedException(json + name);
}

/// <summary>A user's lexicon that cannot be used.</summary>
public sealed class LexiconException(string message) : Exception(message);
