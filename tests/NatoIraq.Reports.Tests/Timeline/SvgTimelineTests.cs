using System.Xml;
using System.Xml.Linq;
using CsCheck;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Layout;
using NatoIraq.Reports.Timeline.Svg;

namespace NatoIraq.Reports.Tests.Timeline;

public sealed class SvgTimelineTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void It_has_a_title_a_description_and_names_for_its_parts()
    {
        var root = Written(SampleChronology.Content);
        Assert.Equal("NATO and Iraq", root.Element(Svg + "title")!.Value);
        Assert.Contains("37 events", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.All(root.Descendants(Svg + "g").Where(HasClass("event")), group => Assert.NotEmpty(group.Element(Svg + "title")!.Value));
        Assert.Contains(root.Descendants(Svg + "g"), group => (string?)group.Attribute("aria-label") == "NATO Mission Iraq");
    }

    [Fact]
    public void Every_event_can_be_linked_to()
    {
        var ids = Written(SampleChronology.Content).Descendants().Attributes("id").Select(attribute => attribute.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(SampleChronology.Events.Select(@event => @event.Id).Except(ids));
    }

    [Fact]
    public void It_begins_without_a_byte_order_mark()
    {
        using var stream = new MemoryStream();
        SvgTimelineWriter.Write(TimelineLayout.Arrange(SampleChronology.Content, new TimelineOptions()), TimelineTheme.Light, stream);
        Assert.Equal((byte)'<', stream.ToArray()[0]);
    }

    [Fact]
    public void It_asks_for_nothing_from_outside()
    {
        var root = Written(SampleChronology.Content);
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName is "image" or "script" or "use" or "foreignObject" or "a");
        Assert.All(
            root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Value.Contains("url(", StringComparison.Ordinal)),
            attribute => Assert.StartsWith("url(#", attribute.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("@import", root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("http", root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_possible_is_hatched()
    {
        var month = Written(SampleChronology.Content).Descendants(Svg + "g").Single(group => (string?)group.Attribute("id") == "2018-02a");
        Assert.Contains(month.Elements(Svg + "rect"), rect => (string?)rect.Attribute("fill") == "url(#hatch-met)");
        Assert.Empty(month.Elements(Svg + "circle"));
    }

    [Fact]
    public void Whatever_a_source_says_is_text() => RandomText.Any.Sample(
        text =>
        {
            var root = Written(new TimelineContent { Title = text, Events = [SampleEvents.With(text)] });
            Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName == "script");
            Assert.DoesNotContain(root.Value, static character => RandomText.Steers(character) && character != '\n');
        },
        iter: 500);

    [Theory]
    [InlineData(TimelineTheme.Light, "#ffffff", false)]
    [InlineData(TimelineTheme.Dark, "#14171a", false)]
    [InlineData(TimelineTheme.Auto, "#ffffff", true)]
    public void A_theme_is_in_the_attributes_and_only_what_the_reader_prefers_in_a_style_sheet(TimelineTheme theme, string ground, bool asksReader)
    {
        var root = Written(SampleChronology.Content, theme);
        Assert.Equal(ground, (string?)root.Elements(Svg + "rect").First().Attribute("fill"));
        Assert.Equal(asksReader, root.Element(Svg + "style")?.Value.StartsWith("@media screen and (prefers-color-scheme:dark)", StringComparison.Ordinal) ?? false);
        Assert.DoesNotContain("var(", root.ToString(), StringComparison.Ordinal);
    }

    private static Func<XElement, bool> HasClass(string name) => element => (string?)element.Attribute("class") == name;

    private static XElement Written(TimelineContent content, TimelineTheme theme = TimelineTheme.Auto)
    {
        using var stream = new MemoryStream();
        SvgTimelineWriter.Write(TimelineLayout.Arrange(content, new TimelineOptions()), theme, stream);
        stream.Position = 0;
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader).Root!;
    }
}
