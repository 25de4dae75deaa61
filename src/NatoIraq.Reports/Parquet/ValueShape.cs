using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>A column of numbers or days; null where it is optional.</summary>
/// <typeparam name="T">int, double, decimal or DateOnly.</typeparam>
internal sealed class ValueShape<T>(DataField declared) : Shape<T?>
    where T : struct
{
    private readonly Leaf<T> leaf = new() { Column = declared };

    public override Field Field => declared;

    public override IEnumerable<Leaf> Leaves => [leaf];

    public override void Attach(Field field) => leaf.Column = field as DataField ?? throw OfAnotherShape(field);

    public override void Write(T? value, int repetition, int definition)
    {
        if (value is { } there)
        {
            leaf.Put(there, repetition);
        }
        else
        {
            leaf.Put(repetition, definition);
        }
    }

    public override T? Read() => leaf.Get();

    /// <summary>Reads the next value, which must be there.</summary>
    public T ReadNeeded() => Read() ?? throw new InvalidDataException($"{leaf.Column.Path} is null");
}

/// <summary>A column of texts; null where it is optional.</summary>
internal sealed class TextShape(string name, bool optional = false) : Shape<string?>
{
    private readonly DataField declared = new(name, typeof(string), optional);
    private readonly Leaf<ReadOnlyMemory<char>> leaf = new() { Column = null! };

    public override Field Field => declared;

    public override IEnumerable<Leaf> Leaves => [leaf];

    public override void Attach(Field field) => leaf.Column = field as DataField ?? throw OfAnotherShape(field);

    public override void Write(string? value, int repetition, int definition)
    {
        if (value is null)
        {
            leaf.Put(repetition, definition);
        }
        else
        {
            leaf.Put(value.AsMemory(), repetition);
        }
    }

    public override string? Read() => leaf.Get()?.ToString();

    /// <summary>Reads the next text, which must be there.</summary>
    public string ReadNeeded() => Read() ?? throw new InvalidDataException($"{leaf.Column.Path} is null");
}
