using Parquet;

namespace NatoIraq.Reports.Parquet;

/// <summary>
/// Reads back what <see cref="ParquetEventWriter"/> writes, also after another program has filtered or reordered it, a row group at a time.
/// </summary>
internal static class ParquetEventReader
{
    /// <summary>The events of a file.</summary>
    public static IEnumerable<EventReading> Read(Stream stream)
    {
        var shape = new EventShape();
        var reader = Guard(() => Open(stream, shape));
        try
        {
            var number = 0;
            for (var group = 0; group < reader.RowGroupCount; group++)
            {
                var rows = Guard(() => Load(reader, group, shape));
                for (var row = 0L; row < rows; row++)
                {
                    number++;
                    yield return Guard(() => EventReading.At(FormattableString.Invariant($"row {number}"), () => ReadRow(shape)));
                }
            }
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static ParquetReader Open(Stream stream, EventShape shape)
    {
        var options = new ParquetOptions { UseDateOnlyTypeForDates = true };
        var reader = ParquetReader.CreateAsync(stream, options, leaveStreamOpen: true, CancellationToken.None).GetAwaiter().GetResult();
        shape.Attach(reader.Schema.Fields);
        return reader;
    }

    private static long Load(ParquetReader reader, int group, EventShape shape)
    {
        using var rowGroup = reader.OpenRowGroupReader(group);
        foreach (var leaf in shape.Leaves)
        {
            leaf.ReadFrom(rowGroup);
        }

        return rowGroup.RowCount;
    }

    private static Event ReadRow(EventShape shape)
    {
        foreach (var leaf in shape.Leaves)
        {
            leaf.MoveToNextRow();
        }

        return shape.Read().ToEvent();
    }

    /// <summary>A damaged file makes the library stumble in as many ways as there are bytes; all of them mean the same.</summary>
    private static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is not (InvalidDataException or OutOfMemoryException or UnauthorizedAccessException))
        {
            throw new InvalidDataException($"It is not a Parquet file, or is damaged ({exception.Message}).", exception);
        }
    }
}
