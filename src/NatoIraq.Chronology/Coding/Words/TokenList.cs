namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// A growing list of tokens that gives them by reference: they are looked at far more often than a copy of each would be cheap.
/// </summary>
internal sealed class TokenList
{
    private Token[] tokens = new Token[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at an index.</summary>
    public ref Token this[int index] => ref tokens[index];

    /// <summary>Appends a token.</summary>
    public void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, tokens.Length * 2);
        }

        tokens[Count++] = token;
    }

    /// <summary>Forgets all tokens and keeps the room for as many.</summary>
    public void Clear() => Count = 0;
}
