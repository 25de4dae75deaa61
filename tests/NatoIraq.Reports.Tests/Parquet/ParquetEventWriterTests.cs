using DuckDB.NET.Data;
using NatoIraq.Reports.Tests.Reading;

namespace NatoIraq.Reports.Tests.Parquet;

/// <summary>What DuckDB, which shares no code with what writes here, sees of the files.</summary>
public sealed class ParquetEventWriterTests : IDisposable
{
    /// <summary>As docs/exports.md has it.</summary>
    private const int EventsInGroup = 8192;

    private readonly string directory = Directory.CreateTempSubdirectory("natoiraq-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void Columns_are_typed_and_lists_are_lists()
    {
        var types = Rows($"DESCRIBE SELECT * FROM '{File(SampleEvents.Full)}'").ToDictionary(static row => (string)row[0]!, static row => (string)row[1]!);

        Assert.Equal(
            [
                "Id", "Date", "Start", "End", "Precision", "Kind", "Title", "Text", "Missions", "Actors", "Agents", "Requesters", "People",
                "Organizations", "Places", "Documents", "Quantities", "Dates", "SubEvents", "Parent", "Plover", "DateText", "DateBasis", "Time", "TimeZone", "Section", "Source",
                "Line", "Page", "Mentions", "Corrections",
            ],
            types.Keys);
        Assert.Equal("VARCHAR", types["Id"]);
        Assert.Equal("DATE", types["Start"]);
        Assert.Equal("INTEGER", types["Line"]);
        Assert.Equal("VARCHAR[]", types["Missions"]);
        Assert.StartsWith("STRUCT(\"Text\" VARCHAR, \"Value\" DECIMAL(38,9), ", types["Quantities"], StringComparison.Ordinal);
        Assert.EndsWith(")[]", types["Quantities"], StringComparison.Ordinal);
        Assert.Equal("STRUCT(Text VARCHAR, Date VARCHAR, Start DATE, End DATE)[]", types["Dates"].Replace("\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_library_reads_the_values()
    {
        var path = File(SampleEvents.Full, SampleEvents.Bare);

        Assert.Equal(
            [["2004-07-30a", new DateOnly(2004, 7, 30), new DateOnly(2004, 7, 30), 12, null], ["", new DateOnly(2003, 1, 1), null, 1, 3]],
            Rows($"SELECT \"Id\", \"Start\", \"End\", \"Line\", \"Page\" FROM '{path}'"));
        Assert.Equal([["NATO Training Implementation Mission"]], Rows($"SELECT unnest(Missions) FROM '{path}'"));
        Assert.Equal([["7500000.500000000", null, "people"]], Rows($"SELECT q.Value::VARCHAR, q.High, q.Unit FROM (SELECT unnest(Quantities) q FROM '{path}')"));
        Assert.Equal(
            [["2004-07-30a.1", "First elements deployed to Baghdad", 1L]],
            Rows($"SELECT s.Id, s.Title, len(s.Quantities) FROM (SELECT unnest(SubEvents) s FROM '{path}')"));
        Assert.Equal([[8L, 0L], [0L, 0L]], Rows($"SELECT len(Mentions), len(list_filter(Mentions, m -> m.Text IS NULL)) FROM '{path}'"));
    }

    [Fact]
    public void Hostile_text_is_nothing_but_text()
    {
        const string Text = "'; DROP TABLE x; -- <script>]]>\r\nEND:VEVENT\u001B[31m\u202E\0";
        const string Folded = "'; DROP TABLE x; -- <script>]]>  END:VEVENT␛[31m\uFFFD␀";
        Assert.Equal([[Folded, Folded, Text]], Rows($"SELECT Title, Missions[1], Mentions[1].Text FROM '{File(SampleEvents.With(Text))}'"));
    }

    [Fact]
    public void Row_groups_are_written_as_they_fill()
    {
        const int Count = (2 * EventsInGroup) + 1;
        using var stream = new MemoryStream();
        using var writer = EventWriter.For("parquet", stream, new EventWriterOptions())!;
        long early = 0;
        for (var index = 0; index < Count; index++)
        {
            early = stream.Length;
            writer.Write(SampleEvents.Full);
        }

        writer.Complete();
        var path = Save(stream.ToArray());
        Assert.InRange(early, 1, stream.Length);
        Assert.Equal([[(long)Count]], Rows($"SELECT count(*) FROM '{path}'"));
        Assert.Equal([[3L]], Rows($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata('{path}')"));
    }

    [Fact]
    public void Long_texts_make_smaller_row_groups()
    {
        var text = new string('x', 5_000_000);
        var path = File([.. Enumerable.Repeat(SampleEvents.Bare with { Text = text }, 4)]);
        Assert.Equal([[2L]], Rows($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata('{path}')"));
    }

    [Fact]
    public void What_another_program_has_filtered_is_read_back()
    {
        var path = File(SampleEvents.Full, SampleEvents.Bare, SampleEvents.With("x"));
        var filtered = Path.Combine(directory, "filtered.parquet");
        Rows($"COPY (SELECT 1 AS Other, * FROM '{path}' WHERE Kind <> 'Other' ORDER BY Id DESC) TO '{filtered}'");

        var read = EventReaderTests.EventsOf("parquet", System.IO.File.ReadAllBytes(filtered));
        Assert.Equal(2, read.Count);
        SameEvent.Assert(SampleEvents.With("x"), read[0]);
        SameEvent.Assert(SampleEvents.Full, read[1]);
    }

    [Fact]
    public void A_row_that_does_not_hold_together_is_a_fault_and_the_rest_goes_on()
    {
        var bare = SampleEvents.Bare with { Id = "2003a" };
        var path = File(SampleEvents.Full, SampleEvents.Full, bare);
        var changed = Path.Combine(directory, "changed.parquet");
        Rows($"COPY (SELECT * REPLACE (CASE WHEN n = 2 THEN NULL ELSE \"Text\" END AS \"Text\") FROM (SELECT *, row_number() OVER () n FROM '{path}')) TO '{changed}'");

        using var stream = System.IO.File.OpenRead(changed);
        var readings = EventReader.Read("parquet", stream)!.ToList();
        Assert.Equal(["row 1", "row 2", "row 3"], readings.Select(static reading => reading.Place));
        Assert.Equal("Text is null", readings[1].Fault);
        SameEvent.Assert(SampleEvents.Full, readings[0].Event);
        SameEvent.Assert(bare, readings[2].Event);
    }

    [Fact]
    public void A_file_of_an_earlier_version_has_no_pages_and_no_corrections()
    {
        var bare = SampleEvents.Bare with { Id = "2003a" };
        var path = File(SampleEvents.Full, bare);
        var earlier = Path.Combine(directory, "earlier.parquet");
        Rows($$"""
            COPY (SELECT * EXCLUDE (Page, Corrections) REPLACE (list_transform(Mentions, m -> {
                'Event': m.Event, 'Field': m.Field, 'Role': m.Role, 'Text': m.Text, 'Start': m.Start, 'Length': m.Length, 'Line': m.Line,
                'Source': m.Source, 'Name': m.Name, 'Basis': m.Basis, 'Latitude': m.Latitude, 'Longitude': m.Longitude }) AS Mentions)
            FROM '{{path}}') TO '{{earlier}}'
            """);
        using var stream = System.IO.File.OpenRead(earlier);
        var readings = EventReader.Read("parquet", stream)!.ToList();
        SameEvent.Assert(SampleEvents.WithoutPages with { SubEvents = SampleEvents.Full.SubEvents }, readings[0].Event);
        SameEvent.Assert(bare with { Page = null }, readings[1].Event);
    }

    [Theory]
    [InlineData("SELECT * EXCLUDE (Mentions)", "The column Mentions is missing.")]
    [InlineData("SELECT * REPLACE ('x' AS Missions)", "The column Missions has the wrong type.")]
    [InlineData("SELECT * REPLACE (1.5::DOUBLE AS Line)", "The column Line has the wrong type.")]
    public void A_file_of_another_shape_is_said_to_be_one(string select, string message)
    {
        var path = File(SampleEvents.Full);
        var changed = Path.Combine(directory, "changed.parquet");
        Rows($"COPY ({select} FROM '{path}') TO '{changed}'");
        using var stream = System.IO.File.OpenRead(changed);
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => EventReader.Read("parquet", stream)!.ToList()).Message);
    }

    [Fact]
    public void A_damaged_file_is_never_more_than_an_error()
    {
        var whole = SampleEvents.Written("parquet", new EventWriterOptions(), SampleEvents.Full, SampleEvents.Bare);
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var damaged = round % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            if (damaged.Length == whole.Length)
            {
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            using var stream = new MemoryStream(damaged);
            try
            {
                Assert.InRange(EventReader.Read("parquet", stream)!.Take(1000).Count(), 0, 1000);
            }
            catch (InvalidDataException)
            {
            }
        }
    }

    [Fact]
    public void Sub_events_of_sub_events_are_refused_and_not_lost()
    {
        var nested = SampleEvents.Bare with { SubEvents = new ValueList<Event>([SampleEvents.Full]) };
        Assert.Throws<NotSupportedException>(() => SampleEvents.Written("parquet", new EventWriterOptions(), nested));
    }

    [Fact]
    public void Where_a_place_lies_is_kept()
    {
        var read = Assert.Single(EventReaderTests.EventsOf(
            "parquet", SampleEvents.Written("parquet", new EventWriterOptions(), SampleEvents.At(("Baghdad", 33.34, 44.4)))));
        Assert.Equal(new GeographicPoint(33.34, 44.4), read.Mentions[0].Entity!.Point);
    }

    private string File(params Event[] events) => Save(SampleEvents.Written("parquet", new EventWriterOptions(), events));

    private string Save(byte[] bytes)
    {
        var path = Path.Combine(directory, "events.parquet");
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    private static List<object?[]> Rows(string query)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? null : reader.GetValue(index))]);
        }

        return rows;
    }
}
