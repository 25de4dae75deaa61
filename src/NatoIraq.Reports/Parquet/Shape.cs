using Parquet;
using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>
/// A piece of the file's shape, from a column to the whole row, with what is being written to it or read from it. Rows are taken apart into
/// columns and put together again by the levels of the Parquet format ("Nested Encoding", after Dremel): a value's definition level says
/// how far down its path something is there, its repetition level at which list a new item begins.
/// </summary>
internal abstract class Shape
{
    /// <summary>The field as we write it.</summary>
    public abstract Field Field { get; }

    /// <summary>The columns beneath, in the order of the schema.</summary>
    public abstract IEnumerable<Leaf> Leaves { get; }

    /// <summary>Takes the levels from a field of a schema: our own to write, the file's to read.</summary>
    /// <exception cref="InvalidDataException">The field is of another shape.</exception>
    public abstract void Attach(Field field);

    /// <summary>The first of <see cref="Leaves"/>, by which readers see what comes next.</summary>
    public Leaf FirstLeaf => Leaves.First();

    /// <summary>Writes that nothing is here.</summary>
    public void WriteAbsent(int repetition, int definition)
    {
        foreach (var leaf in Leaves)
        {
            leaf.Put(repetition, definition);
        }
    }

    /// <summary>Reads that nothing is here.</summary>
    public void SkipAbsent()
    {
        foreach (var leaf in Leaves)
        {
            leaf.Skip();
        }
    }

    private protected static InvalidDataException OfAnotherShape(Field field) => new($"The column {field.Path} has the wrong type.");
}

/// <summary>A shape whose values are of one type.</summary>
/// <typeparam name="T">What a reader gets and a writer takes.</typeparam>
internal abstract class Shape<T> : Shape
{
    /// <summary>Writes one value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">The repetition level at which it begins.</param>
    /// <param name="definition">The definition level of what it stands in.</param>
    public abstract void Write(T value, int repetition, int definition);

    /// <summary>Reads the next value.</summary>
    public abstract T Read();
}

/// <summary>A column: values without the nulls, and the levels of both.</summary>
internal abstract class Leaf
{
    /// <summary>Which column of the schema it is.</summary>
    public required DataField Column { get; set; }

    /// <summary>The repetition level of what comes next; -1 after the last.</summary>
    public abstract int NextRepetition { get; }

    /// <summary>The definition level of what comes next; -1 after the last.</summary>
    public abstract int NextDefinition { get; }

    /// <summary>Writes levels without a value.</summary>
    public abstract void Put(int repetition, int definition);

    /// <summary>Goes past what comes next.</summary>
    public abstract void Skip();

    /// <summary>Hands over what was written, and forgets it.</summary>
    public abstract void WriteTo(ParquetRowGroupWriter rowGroup);

    /// <summary>Takes up what a row group holds.</summary>
    public abstract void ReadFrom(ParquetRowGroupReader rowGroup);

    /// <summary>Goes to the next row, past what nobody read of this one.</summary>
    public abstract void MoveToNextRow();
}
