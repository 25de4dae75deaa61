namespace NatoIraq.Chronology.Reading.Blocks;

/// <summary>Measures how much of a block's words, from the start, one element sets apart: the bold date before the plain text.</summary>
internal struct LeadingEmphasis
{
    private bool isOver;

    /// <summary>How many elements are open that set words apart.</summary>
    public int Depth { get; private set; }

    /// <summary>How many characters are set apart.</summary>
    public int Length { get; private set; }

    /// <summary>An element begins.</summary>
    public void Enter() => Depth++;

    /// <summary>An element ends.</summary>
    public void Leave()
    {
        Depth = Math.Max(0, Depth - 1);
        isOver |= Depth == 0 && Length > 0;
    }

    /// <summary>Words have been added.</summary>
    /// <param name="before">How many characters there were before.</param>
    /// <param name="after">How many there are.</param>
    public void Add(int before, int after)
    {
        if (after == before)
        {
            return;
        }

        if (!isOver && Depth > 0 && before == Length)
        {
            Length = after;
        }
        else
        {
            isOver = true;
        }
    }

    /// <summary>The next block's words begin, inside the same elements.</summary>
    public readonly LeadingEmphasis Next() => new() { Depth = Depth };
}
