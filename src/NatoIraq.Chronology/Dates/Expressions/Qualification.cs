namespace NatoIraq.Chronology.Dates;

/// <summary>
/// What is uncertain (<c>?</c>), approximate (<c>~</c>) or both (<c>%</c>) about the year, month and day of a date (Library of Congress
/// EDTF, level 1 "Qualification of a date", level 2 "Qualification of individual components").
/// </summary>
internal readonly record struct Qualification
{
    private const int Uncertain = 1;
    private const int Approximate = 2;
    private const int BitsPerComponent = 2;
    private const int ComponentMask = 3;

    private readonly byte bits;

    private Qualification(int bits) => this.bits = (byte)bits;

    /// <summary>Whether nothing is qualified.</summary>
    public bool IsNone => bits == 0;

    /// <summary>Whether any component is uncertain.</summary>
    public bool IsUncertain => (bits & 0b010101) != 0;

    /// <summary>Whether any component is approximate.</summary>
    public bool IsApproximate => (bits & 0b101010) != 0;

    /// <summary>Whether the character is one of the three marks.</summary>
    public static bool IsMark(char character) => character is '?' or '~' or '%';

    /// <summary>With the mark put on one component (0 the year, 1 the month, 2 the day), beside what it has.</summary>
    public Qualification With(char mark, int component) => new(bits | (Value(mark) << (component * BitsPerComponent)));

    /// <summary>With the mark put on a component and all to the left of it.</summary>
    public Qualification WithUpTo(char mark, int component)
    {
        var result = this;
        for (var index = 0; index <= component; index++)
        {
            result = result.With(mark, index);
        }

        return result;
    }

    /// <summary>The mark of a component, or null.</summary>
    public char? Mark(int component) => At(component) switch
    {
        Uncertain => '?',
        Approximate => '~',
        Uncertain | Approximate => '%',
        _ => null,
    };

    /// <summary>
    /// How many components, from the year on, share the mark of the year: they are written with one mark to the right of the last of
    /// them, the others each with a mark to the left. So one meaning has one spelling, and that of the lowest level there is.
    /// </summary>
    public int SharedFromTheLeft(int components)
    {
        if (At(0) == 0)
        {
            return 0;
        }

        var count = 1;
        while (count < components && At(count) == At(0))
        {
            count++;
        }

        return count;
    }

    private static int Value(char mark) => mark switch
    {
        '?' => Uncertain,
        '~' => Approximate,
        _ => Uncertain | Approximate,
    };

    private int At(int component) => (bits >> (component * BitsPerComponent)) & ComponentMask;
}
