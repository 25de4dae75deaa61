using Parquet;
using Parquet.Data;

namespace NatoIraq.Reports.Parquet;

/// <summary>A column of values of one type.</summary>
/// <typeparam name="T">How the format's library holds a value: a text is <see cref="ReadOnlyMemory{T}"/> of characters.</typeparam>
internal sealed class Leaf<T> : Leaf
    where T : struct
{
    private const int NoRow = -1;

    private readonly List<T> values = [];
    private readonly List<int> definitions = [];
    private readonly List<int> repetitions = [];
    private int next;
    private int nextValue;
    private int rowStart = NoRow;

    public override int NextRepetition => next >= definitions.Count ? -1 : repetitions[next];

    public override int NextDefinition => next >= definitions.Count ? -1 : definitions[next];

    public override void Put(int repetition, int definition)
    {
        repetitions.Add(repetition);
        definitions.Add(definition);
    }

    /// <summary>Writes a value.</summary>
    public void Put(T value, int repetition)
    {
        Put(repetition, Column.MaxDefinitionLevel);
        values.Add(value);
    }

    /// <summary>Reads what comes next; null where that is nothing.</summary>
    public T? Get()
    {
        if (NextDefinition < 0)
        {
            throw new InvalidDataException($"The column {Column.Path} ends too early.");
        }

        var value = NextDefinition == Column.MaxDefinitionLevel && nextValue < values.Count ? values[nextValue] : (T?)null;
        Skip();
        return value;
    }

    public override void Skip()
    {
        if (NextDefinition == Column.MaxDefinitionLevel)
        {
            nextValue++;
        }

        next++;
    }

    public override void MoveToNextRow()
    {
        if (next == rowStart)
        {
            Skip();
        }

        while (NextRepetition > 0)
        {
            Skip();
        }

        rowStart = next;
    }

    public override void WriteTo(ParquetRowGroupWriter rowGroup)
    {
        // Into memory: the task is complete when it is given.
        rowGroup.WriteAllPartsAsync<T>(
            Column,
            values.ToArray(),
            Column.MaxDefinitionLevel > 0 ? (ReadOnlyMemory<int>?)definitions.ToArray() : null,
            Column.MaxRepetitionLevel > 0 ? (ReadOnlyMemory<int>?)repetitions.ToArray() : null,
            CancellationToken.None).GetAwaiter().GetResult();
        Clear();
    }

    public override void ReadFrom(ParquetRowGroupReader rowGroup)
    {
        Clear();
        var reading = rowGroup.ReadRawColumnDataBaseAsync(Column, CancellationToken.None).AsTask();
        using var raw = reading.GetAwaiter().GetResult() as RawColumnData<T>
            ?? throw new InvalidDataException($"The column {Column.Path} has the wrong type.");
        foreach (var value in raw.Values)
        {
            values.Add(Own(value));
        }

        // A column that is always there, or in no list, has no levels in the file.
        definitions.AddRange(Column.MaxDefinitionLevel > 0 ? raw.DefinitionLevels : new int[values.Count]);
        repetitions.AddRange(Column.MaxRepetitionLevel > 0 ? raw.RepetitionLevels : new int[definitions.Count]);
        if (repetitions.Count != definitions.Count)
        {
            throw new InvalidDataException($"The column {Column.Path} is damaged: its levels do not match.");
        }
    }

    /// <summary>The library takes its memory back with the column.</summary>
    private static T Own(T value) => value is ReadOnlyMemory<char> text ? (T)(object)text.ToString().AsMemory() : value;

    private void Clear()
    {
        values.Clear();
        definitions.Clear();
        repetitions.Clear();
        next = 0;
        nextValue = 0;
        rowStart = NoRow;
    }
}
