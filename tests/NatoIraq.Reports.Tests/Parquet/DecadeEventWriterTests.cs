using DuckDB.NET.Data;
using NatoIraq.Chronology.Dates;
using NatoIraq.Reports.Parquet;

namespace NatoIraq.Reports.Tests.Parquet;

/// <summary>What DuckDB, which shares no code with what writes here, sees of a folder by decades.</summary>
public sealed class DecadeEventWriterTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void The_decade_is_the_one_in_which_an_event_begins()
    {
        Write("2004-06-22", "2009", "1999-12-31/2000-01-02", "0044", "201X");

        Assert.Equal(
            [["0044", 40L], ["1999-12-31/2000-01-02", 1990L], ["2004-06-22", 2000L], ["2009", 2000L], ["201X", 2010L]],
            Rows("SELECT Date, decade FROM events ORDER BY Date"));
    }

    [Theory]
    [InlineData("../2011")]
    [InlineData("20XX")]
    [InlineData("XXXX-04-02")]
    [InlineData("-0043-03-15")]
    [InlineData("2009/2011", 2000L)]
    [InlineData("[2009,2010]")]
    public void An_event_whose_decade_is_not_known_is_in_the_partition_for_null(string date, long? decade = null)
    {
        Write(date);

        Assert.Equal([[date, decade]], Rows("SELECT Date, decade FROM events"));
        Assert.Equal(decade is null ? ["decade=__HIVE_DEFAULT_PARTITION__"] : ["decade=2000"], Directory.EnumerateDirectories(directory).Select(static path => Path.GetFileName(path)!));
    }

    [Fact]
    public void A_query_of_one_decade_reads_its_folder_only()
    {
        Write("2004-06-22", "2018-07-11");
        File.WriteAllText(Path.Combine(directory, "decade=2010", "part-0.parquet"), "Not a Parquet file.");

        Assert.Equal([["2004-06-22"]], Rows("SELECT Date FROM events WHERE decade = 2000", source: "decade=2000/*.parquet"));
    }

    [Fact]
    public void Events_in_no_order_are_all_there_once()
    {
        // Twelve decades in turn, more than are open together.
        var dates = Enumerable.Range(0, 600).Select(static index => $"{1900 + (index % 12 * 10) + (index / 12 % 10)}-05-{1 + (index % 28):00}").ToArray();
        Write(dates);

        Assert.Equal([[600L, 12L]], Rows("SELECT count(*), count(DISTINCT decade) FROM events"));
        Assert.Equal([[0L]], Rows("SELECT count(*) FROM events WHERE decade <> year(Start) // 10 * 10"));
    }

    [Fact]
    public void In_chronological_order_a_decade_is_one_file()
    {
        Write("1950", "1951", "1969", "1970", "1979", "1980");

        Assert.Equal(
            ["decade=1950/part-0.parquet", "decade=1960/part-0.parquet", "decade=1970/part-0.parquet", "decade=1980/part-0.parquet"],
            Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(directory, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_events_there_are_the_columns_and_no_rows()
    {
        Write();

        Assert.Equal([[0L]], Rows("SELECT count(Title) FROM events"));
    }

    [Fact]
    public void A_part_reads_back_as_the_events_written()
    {
        Write("2004-06-22", "2018-07-11");

        using var file = File.OpenRead(Path.Combine(directory, "decade=2010", "part-0.parquet"));
        var read = Assert.Single(EventReader.Read("parquet", file)!);
        Assert.Equal("2018-07-11", read.Event!.Date);
    }

    private void Write(params string[] dates)
    {
        using var writer = new DecadeEventWriter((folder, name) => File.Create(Path.Combine(Directory.CreateDirectory(Path.Combine(directory, folder)).FullName, name)));
        foreach (var date in dates)
        {
            writer.Write(On(date));
        }

        writer.Complete();
    }

    private static Event On(string date)
    {
        var bounds = EdtfDate.Parse(date).KnownBounds;
        return SampleEvents.Bare with { Id = "a", Date = date, Start = DateBounds.ToDateTime(bounds.EarliestStart), End = DateBounds.ToDateTime(bounds.LatestEnd), DateText = date };
    }

    private List<object?[]> Rows(string query, string source = "*/*.parquet")
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query.Replace("events", $"read_parquet('{directory}/{source}', hive_partitioning = true)", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? null : reader.GetValue(index))]);
        }

        return rows;
    }
}
