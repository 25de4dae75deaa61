using System.Globalization;
using System.Runtime.CompilerServices;

namespace NatoIraq.Reports.Tests;

public sealed class EventWriterTests
{
    private static readonly EventWriterOptions Default = new();

    public static TheoryData<string> Formats => [.. EventWriter.Formats];

    /// <summary>A zip file says when it was written (SpreadsheetEventWriterTests compares what is in it).</summary>
    public static TheoryData<string> FormatsWithoutTime => [.. EventWriter.Formats.Where(static format => format != "xlsx")];

    /// <summary>Parquet goes by row groups (ParquetEventWriterTests), and xlsx is compressed (SpreadsheetEventWriterTests).</summary>
    public static TheoryData<string> FormatsByEvent => [.. EventWriter.Formats.Where(static format => format is not ("parquet" or "xlsx"))];

    [Fact]
    public void The_formats_are_those_of_the_contract() =>
        Assert.Equal(["csv", "json", "jsonl", "ics", "geojson", "jsonld", "timelinejs", "parquet", "xlsx"], EventWriter.Formats);

    [Theory]
    [InlineData("csv")]
    [InlineData("JSON")]
    [InlineData("JsonL")]
    public void A_format_is_found_whatever_its_case(string format)
    {
        using var writer = EventWriter.For(format, Stream.Null, Default);
        Assert.NotNull(writer);
    }

    [Theory]
    [InlineData("xls")]
    [InlineData("")]
    [InlineData(".csv")]
    public void There_is_no_writer_for_an_unknown_format(string format) => Assert.Null(EventWriter.For(format, Stream.Null, Default));

    [Theory]
    [InlineData("events.csv", "csv")]
    [InlineData("/tmp/Events.JSON", "json")]
    [InlineData("a.csv.jsonl", "jsonl")]
    [InlineData("a.timeline.json", "timelinejs")]
    [InlineData("timeline.json", "json")]
    [InlineData("a.ics", "ics")]
    [InlineData("a.geojson", "geojson")]
    [InlineData("a.jsonld", "jsonld")]
    [InlineData("a.Parquet", "parquet")]
    [InlineData("a.xlsx", "xlsx")]
    [InlineData("events.txt", null)]
    [InlineData("csv", null)]
    [InlineData("eventsjson", null)]
    public void The_format_is_read_off_the_extension(string fileName, string? format) =>
        Assert.Equal(format, EventWriter.FormatOf(fileName));

    [Theory]
    [MemberData(nameof(FormatsWithoutTime))]
    public void The_culture_of_the_session_changes_no_byte(string format)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = SampleEvents.Written(format, Default, SampleEvents.Full, SampleEvents.Bare);

            foreach (var name in (string[])["de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
                var unlikeInvariant = $"{new DateTime(2004, 7, 30):yyyy-MM-dd} {"i".ToUpper(CultureInfo.CurrentCulture)} {1.5}";
                Assert.NotEqual("2004-07-30 I 1.5", unlikeInvariant);
                Assert.Equal(expected, SampleEvents.Written(format, Default, SampleEvents.Full, SampleEvents.Bare));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsByEvent))]
    public void Events_reach_the_stream_while_others_are_still_to_come(string format)
    {
        using var stream = new CountingStream();
        using var writer = EventWriter.For(format, stream, Default)!;
        for (var index = 0; index < 4_000; index++)
        {
            writer.Write(SampleEvents.Full);
        }

        var early = stream.Length;
        writer.Complete();

        Assert.InRange(stream.Length, 1_000_000, long.MaxValue);
        Assert.InRange(stream.Length - early, 0, 100_000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_writer_keeps_no_event(string format)
    {
        using var writer = EventWriter.For(format, Stream.Null, Default)!;
        var written = WriteOne(writer);
        GC.Collect();

        Assert.False(written.IsAlive);
        GC.KeepAlive(writer);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Disposing_an_incomplete_writer_writes_nothing_and_leaves_the_stream_open(string format)
    {
        using var stream = new MemoryStream();
        var writer = EventWriter.For(format, stream, Default)!;
        writer.Write(SampleEvents.Bare);
        writer.Dispose();

        Assert.Equal(0, stream.Length);
        Assert.True(stream.CanWrite);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_follows_completion(string format)
    {
        using var stream = new MemoryStream();
        using var writer = EventWriter.For(format, stream, Default)!;
        writer.Complete();
        var whole = stream.Length;
        writer.Complete();

        Assert.Throws<InvalidOperationException>(() => writer.Write(SampleEvents.Bare));
        Assert.Equal(whole, stream.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference WriteOne(EventWriter writer)
    {
        var @event = SampleEvents.With("text");
        writer.Write(@event);
        return new WeakReference(@event);
    }

    /// <summary>A stream that knows how much it was given and keeps none of it.</summary>
    private sealed class CountingStream : Stream
    {
        private long length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position
        {
            get => length;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => length += count;
    }
}
