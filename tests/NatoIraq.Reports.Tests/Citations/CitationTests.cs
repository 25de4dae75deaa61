using System.Text.Json;
using CsCheck;
using NatoIraq.Reports.Citations;

namespace NatoIraq.Reports.Tests.Citations;

/// <summary>Citations in each style, written by hand from the manuals (docs/citations.md), and what no text may do to them.</summary>
public sealed class CitationTests
{
    private const string Address = "https://www.nato.int/cps/en/topics_88247.htm";

    private static readonly Source Page = new()
    {
        Title = "NATO & Iraq: timeline",
        Uri = Address,
        FileName = "timeline.txt",
        Format = "Text",
        TextSha256 = "",
        FileSha256 = "",
        Imported = new DateTime(2026, 3, 9, 23, 59, 0, DateTimeKind.Utc),
        Events = 1,
        Rejected = 0,
        Length = 1,
    };

    private static readonly Event Entry = SampleEvents.Full with
    {
        Title = "Allies agree on a \"package\"",
        Text = "Allies agree on a \"package\".",
        Source = Page.Title,
    };

    [Theory]
    [InlineData(CitationStyle.Chicago, "“NATO & Iraq: timeline.” Accessed March 9, 2026. " + Address + ".")]
    [InlineData(CitationStyle.Apa, "NATO & Iraq: timeline. (n.d.). Retrieved March 9, 2026, from " + Address)]
    public void A_source_without_a_date_says_when_it_was_read(CitationStyle style, string expected) =>
        Assert.Equal(expected, Citation.Of(Page).Write(style));

    [Theory]
    [InlineData(CitationStyle.Chicago, "2021-02-17", "“NATO & Iraq: timeline.” Published February 17, 2021. " + Address + ".")]
    [InlineData(CitationStyle.Chicago, "2021-02", "“NATO & Iraq: timeline.” Published February 2021. " + Address + ".")]
    [InlineData(CitationStyle.Chicago, "2021", "“NATO & Iraq: timeline.” Published 2021. " + Address + ".")]
    [InlineData(CitationStyle.Chicago, "2016/2021", "“NATO & Iraq: timeline.” Published 2016/2021. " + Address + ".")]
    [InlineData(CitationStyle.Apa, "2021-02-17", "NATO & Iraq: timeline. (2021, February 17). " + Address)]
    [InlineData(CitationStyle.Apa, "2021-02", "NATO & Iraq: timeline. (2021, February). " + Address)]
    [InlineData(CitationStyle.Apa, "2021", "NATO & Iraq: timeline. (2021). " + Address)]
    public void A_source_with_a_date_gives_it_as_finely_as_it_is_known(CitationStyle style, string published, string expected) =>
        Assert.Equal(expected, Citation.Of(Page with { Published = published }).Write(style));

    [Theory]
    [InlineData(
        CitationStyle.Chicago,
        "“Allies agree on a ‘package’.” Entry for 30 July 2004, line 12, in “NATO & Iraq: timeline.” Accessed March 9, 2026. " + Address + ".")]
    [InlineData(
        CitationStyle.Apa,
        "“Allies agree on a ‘package’.” [Entry for 30 July 2004, line 12]. (n.d.). In NATO & Iraq: timeline. Retrieved March 9, 2026, from " + Address)]
    public void An_event_is_quoted(CitationStyle style, string expected) => Assert.Equal(expected, Citation.Of(Entry, Page).Write(style));

    [Fact]
    public void An_event_that_a_user_added_says_who_and_when() => Assert.Equal(
        "“Allies agree on a ‘package’.” Entry for May 2019, added by ada on 2026-03-09.",
        Citation.Of(Entry with { Source = "", Line = 0, DateText = "May 2019", Corrections = new([Corrected(CorrectedField.Event, CorrectedField.Added)]) }, source: null)
            .Write(CitationStyle.Chicago));

    [Fact]
    public void An_event_that_a_user_corrected_says_in_what() => Assert.Equal(
        "“Allies agree on a ‘package’.” Entry for 30 July 2004, line 12, corrected (Date, Kind), in “NATO & Iraq: timeline.” Accessed March 9, 2026. " + Address + ".",
        Citation.Of(Entry with { Corrections = new([Corrected(CorrectedField.Date, "2004-07-31"), Corrected(CorrectedField.Kind, EventKind.Visit)]) }, Page).Write(CitationStyle.Chicago));

    private static Correction Corrected(string field, string value) => new()
    {
        Event = "2004-07-30a", Field = field, Value = value, User = "ada", Time = new DateTime(2026, 3, 9, 12, 0, 0, DateTimeKind.Utc),
    };

    [Fact]
    public void An_event_whose_source_is_not_stored_is_cited_by_what_it_says_of_it() =>
        Assert.Equal(
            "“Allies agree on a ‘package’.” Entry for 30 July 2004, line 12, in “NATO & Iraq: timeline.”",
            Citation.Of(Entry, source: null).ToString());

    [Fact]
    public void BibTeX_escapes_what_TeX_gives_a_meaning_to()
    {
        var entry = Entry with { Title = @"100% of $5 & #1_a {b} ~c^ \d", Text = "50%." };
        Assert.Equal(
            """
            @misc{2004-07-30a,
              title = {{100\% of \$5 \& \#1\_a \textbraceleft{}b\textbraceright{} \textasciitilde{}c\textasciicircum{} \textbackslash{}d}},
              howpublished = {In: NATO \& Iraq: timeline, entry for 30 July 2004, line 12},
              note = {``50\%.''},
              year = {2021},
              month = feb,
              url = {https://www.nato.int/cps/en/topics_88247.htm},
              urldate = {2026-03-09}
            }
            """.ReplaceLineEndings("\n"),
            Citation.Of(entry, Page with { Published = "2021-02" }).Write(CitationStyle.BibTeX));
    }

    [Fact]
    public void Ris_is_a_tag_a_line() => Assert.Equal(
        [
            "TY  - ELEC", "ID  - 2004-07-30a", "TI  - Allies agree on a \"package\"", "T2  - NATO & Iraq: timeline",
            "AB  - Allies agree on a \"package\".", "N1  - entry for 30 July 2004, line 12", "PY  - 2021", "DA  - 2021/02//", "UR  - " + Address,
            "Y2  - 2026/03/09/", "ER  - ", "",
        ],
        Citation.Of(Entry, Page with { Published = "2021-02" }).Write(CitationStyle.Ris).Split("\r\n"));

    [Fact]
    public void CslJson_is_an_item_on_a_line() => Assert.Equal(
        "{\"id\":\"nato-iraq-timeline\",\"type\":\"webpage\",\"title\":\"NATO & Iraq: timeline\",\"issued\":{\"literal\":\"2016/2021\"},"
        + "\"accessed\":{\"date-parts\":[[2026,3,9]]},\"URL\":\"" + Address + "\"}",
        Citation.Of(Page with { Published = "2016/2021" }).Write(CitationStyle.CslJson));

    [Fact]
    public void CslJson_says_of_an_event_when_it_happened()
    {
        using var item = JsonDocument.Parse(Citation.Of(Entry, Page).Write(CitationStyle.CslJson));
        Assert.Equal("[[2004,7,30]]", item.RootElement.GetProperty("event-date").GetProperty("date-parts").GetRawText());
        Assert.Equal("entry", item.RootElement.GetProperty("type").GetString());
        Assert.Equal("Allies agree on a \"package\".", item.RootElement.GetProperty("abstract").GetString());
    }

    [Theory]
    [InlineData("Überblick: Café", "uberblick-cafe")]
    [InlineData("العراق", "source")]
    [InlineData("--a{b},%c\\--", "a-b-c")]
    [InlineData("\uD800", "source")]
    public void A_key_is_letters_digits_full_stops_and_hyphens(string title, string key)
    {
        using var item = JsonDocument.Parse(Citation.Of(Page with { Title = title }).Write(CitationStyle.CslJson));
        Assert.Equal(key, item.RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public void No_text_leaves_its_field() => RandomText.Any.Sample(static text =>
    {
        var citation = Citation.Of(SampleEvents.With(text), Page with { Title = text, Uri = text });

        var ris = citation.Write(CitationStyle.Ris).Split("\r\n");
        Assert.All(ris[..^1], static line => Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]*$", line));
        Assert.Equal(1, ris.Count(static line => line.StartsWith("ER  - ", StringComparison.Ordinal)));

        var bibTex = citation.Write(CitationStyle.BibTeX);
        var depth = 0;
        for (var at = "@misc".Length; at < bibTex.Length; at++)
        {
            depth += bibTex[at] switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.Equal(at == bibTex.Length - 1, depth == 0);
        }

        using var item = JsonDocument.Parse(citation.Write(CitationStyle.CslJson));
        Assert.Equal("entry", item.RootElement.GetProperty("type").GetString());

        foreach (var style in Enum.GetValues<CitationStyle>())
        {
            Assert.DoesNotContain(citation.Write(style), static character => char.IsControl(character) && character is not ('\r' or '\n'));
        }
    });
}
