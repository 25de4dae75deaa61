using System.Globalization;
using NatoIraq.Chronology.Measuring;

namespace NatoIraq.Reports.Parquet;

/// <summary>
/// Writes events as Parquet in files by the decade in which they begin, with the folder names that Hive, Spark, Trino and DuckDB read as a column:
/// <c>decade=2000/part-0.parquet</c>. Events whose decade is not known are in Hive's partition for null.
/// </summary>
/// <param name="create">Creates a file, given the folder and the name; the writer closes it.</param>
public sealed class DecadeEventWriter(Func<string, string, Stream> create) : EventWriter
{
    /// <summary>How the names of the folders begin.</summary>
    public const string FolderPrefix = "decade=";

    // Each open file has a row group in memory. Events mostly come in chronological order, so that few are open together.
    private const int MostOpen = 8;

    private const string NoDecade = "__HIVE_DEFAULT_PARTITION__";

    private readonly List<Partition> open = [];
    private readonly Dictionary<string, int> parts = [];
    private bool completed;

    /// <inheritdoc/>
    public override void Write(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (completed)
        {
            throw new InvalidOperationException("The files are complete; no event can be added.");
        }

        PartitionFor(FolderPrefix + (EventPeriod.Of(@event).Decade?.ToString(CultureInfo.InvariantCulture) ?? NoDecade)).Write(@event);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (completed)
        {
            return;
        }

        completed = true;
        if (parts.Count == 0)
        {
            // Readers take the columns from a file: without events there is one without rows.
            open.Add(Begin(FolderPrefix + NoDecade));
        }

        open.ForEach(static partition => partition.Complete());
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        open.ForEach(static partition => partition.Dispose());
        open.Clear();
        base.Dispose(disposing);
    }

    /// <summary>The open file of a folder. The one that has waited longest makes room for it; if its decade comes again, it gets another file.</summary>
    private Partition PartitionFor(string folder)
    {
        if (open is [.., var last] && last.Folder == folder)
        {
            return last;
        }

        var partition = open.Find(partition => partition.Folder == folder);
        if (partition is not null)
        {
            open.Remove(partition);
        }
        else if (open.Count == MostOpen)
        {
            open[0].Complete();
            open.RemoveAt(0);
        }

        partition ??= Begin(folder);
        open.Add(partition);
        return partition;
    }

    private Partition Begin(string folder)
    {
        var part = parts.GetValueOrDefault(folder);
        parts[folder] = part + 1;
        return new Partition(folder, create(folder, string.Create(CultureInfo.InvariantCulture, $"part-{part}.parquet")));
    }

    /// <summary>A file that is being written.</summary>
    private sealed class Partition(string folder, Stream stream) : IDisposable
    {
        private readonly ParquetEventWriter writer = new(stream);

        public string Folder => folder;

        public void Write(Event @event) => writer.Write(@event);

        public void Complete()
        {
            writer.Complete();
            Dispose();
        }

        public void Dispose()
        {
            writer.Dispose();
            stream.Dispose();
        }
    }
}
