using NatoIraq.Store.Relational;
using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Tests.Packing;

public sealed class PackedMentionsTests
{
    private const string Text = "In Kuwait 2,000.50 troops are told of the end of 2004.";

    // The source had a line break and a second space where the text has one.
    private static readonly Mention[] Mentions =
    [
        new()
        {
            Field = MentionField.Place, Role = MentionRole.Venue, Text = "Kuwait", Name = "State of Kuwait", Start = 103, Length = 6, Line = 7, Basis = Basis.Inferred,
            Entity = new Entity { Field = MentionField.Place, Name = "State of Kuwait", Point = new GeographicPoint(29.3697, -0.1) },
        },
        new()
        {
            Field = MentionField.Quantity, Text = "2,000.50 troops", Name = "2,000.50 troops", Start = 111, Length = 15, Line = 8,
            Quantity = new Quantity { Text = "2,000.50 troops", Value = 2000.50m, Low = -79228162514264337593543950335m, High = null, Unit = "troops" },
        },
        new()
        {
            Field = MentionField.Date, Text = "end\nof 2004", Name = "end of 2004", Start = 143, Length = 11, Line = 8,
            Dated = new DatedPhrase { Text = "end of 2004", Date = "2004-36", Start = new DateTime(2004, 9, 1), End = DateTime.MaxValue.Date },
        },
        new() { Field = "Weather", Role = "Cause", Text = "Kuwait", Name = "Kuwait", Start = 103, Length = 6, Line = 7, Basis = Basis.Corrected },
    ];

    [Fact]
    public void What_is_packed_is_unpacked_as_it_was()
    {
        var unpacked = PackedMentions.Unpack(PackedMentions.Pack(Mentions, Text, position: 100, line: 7), Origin);
        Assert.Equal(Mentions.Select(static mention => mention with { Event = "2004-36a", Source = "A chronology" }).Select(Told), unpacked.Select(Told));
        Assert.Equal([1, 2, 2, 1], unpacked.Select(static mention => mention.Page));
        Assert.Equal(new GeographicPoint(29.3697, -0.1), unpacked[0].Entity!.Point);
        Assert.Equal("2000.50", unpacked[1].Quantity!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(-79228162514264337593543950335m, unpacked[1].Quantity!.Low);
        Assert.Null(unpacked[1].Quantity!.High);
        Assert.Equal((new DateTime(2004, 9, 1), DateTime.MaxValue.Date), (unpacked[2].Dated!.Start, unpacked[2].Dated!.End));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("2FEz")]
    [InlineData("2FE@")]
    public void What_was_not_packed_is_refused(string packed) =>
        Assert.Throws<InvalidDataException>(() => PackedMentions.Unpack(System.Text.Encoding.UTF8.GetBytes(packed), Origin));

    private static EvidenceOrigin Origin => new("2004-36a", "A chronology", Text, Position: 100, Line: 7, new PageIndex([0, 110]), new RecurringText(), Store: null);

    private static string Told(Mention mention) => string.Join(
        '|', mention.Event, mention.Source, mention.Field, mention.Role, mention.Text, mention.Name, mention.Start, mention.Length, mention.Line, mention.Basis,
        mention.Quantity?.Unit, mention.Quantity?.Text, mention.Dated?.Date, mention.Dated?.Text);
}
