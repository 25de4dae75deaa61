using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

/// <summary>Data files: records with named fields, as rows of a table.</summary>
public class RecordTests
{
    [Fact]
    public void The_field_that_is_named_as_the_date_counts_and_not_the_first_date()
    {
        var entries = Entries("{\"published\":\"2020-01-01\",\"date\":\"2004-05-05\",\"title\":\"Talks begin\",\"url\":\"https://example.org/1\"}\n{\"published\":\"2020-01-02\",\"date\":\"6 May 2004\",\"title\":\"They \\\"end\\\"\"}");

        Assert.Equal([(1, "2004-05-05", "Talks begin"), (2, "2004-05-06", "They \"end\"")], entries);
    }

    [Fact]
    public void Parts_of_a_date_in_a_mapping_of_their_own_are_one_date()
    {
        var entries = Entries("{\"title\":{\"text\":{\"headline\":\"The war\"}},\"events\":[\n{\"start_date\":{\"year\":\"1994\",\"month\":\"4\",\"day\":\"5\"},\"text\":{\"headline\":\"It begins\",\"text\":\"<p>At dawn.</p>\"}},\n"
            + "{\"start_date\":{\"year\":\"1995\"},\"end_date\":{\"year\":\"1996\"},\"text\":{\"headline\":\"It ends\"}}]}");

        Assert.Equal([(2, "1994-04-05", "It begins At dawn."), (3, "1995/1996", "It ends")], entries);
    }

    [Fact]
    public void A_year_and_a_date_without_one_are_one_date() =>
        Assert.Equal([(2, "1981-05-17", "A league"), (4, "1985-04-06", "A fall")], Entries("[{\n\"year\":\"1981\",\"date\":\"May 17\",\"title\":\"A league\"},\n{\n\"year\":\"1985\",\"date\":\"April 6\",\"title\":\"A fall\"}]"));

    [Fact]
    public void Keys_may_be_the_dates() =>
        Assert.Equal([(1, "1998", "A is born"), (1, "1999", "B is born")], Entries("{\"1998\":\"A is born\",\"1999\":\"B is born\"}"));

    [Fact]
    public void Yaml_is_read_under_its_headings_and_over_its_lines()
    {
        var entries = Entries("1998:\n  - date: 5 May\n    event: >\n      A long\n      text.\n  - date: 7 May\n    event: 'It''s over'\n1999:\n  - date: 1 June # a remark\n    event: \"C\"\n");

        Assert.Equal([(2, "1998-05-05", "A long text."), (6, "1998-05-07", "It's over"), (9, "1999-06-01", "C")], entries);
    }

    [Fact]
    public void A_record_without_a_date_and_one_that_breaks_off_are_rejected()
    {
        var segments = Read("{\"date\":\"2004-05-05\",\"title\":\"One\"}\n{\"date\":null,\"title\":\"Two\"}\n{\"date\":\"2004-05-07\",\"title\":\"Three\"}\n{\"date\":\"2004-05-0").ToList();

        Assert.Equal([1, 3], segments.OfType<Entry>().Select(static entry => entry.Line));
        Assert.Equal([2, 4], segments.OfType<RejectedLine>().Select(static line => line.Line));
    }

    [Fact]
    public void A_list_of_days_in_Markdown_is_no_Yaml() =>
        Assert.Equal("Markdown", Read("# Talks\n\n- 5 May 1998: They begin.\n- 6 May 1998: They go on.\n- 7 May 1998: They go on.\n- 8 May 1998: They end.\n").Format);

    [Fact]
    public void Columns_beside_the_text_are_no_text_and_the_place_is()
    {
        Assert.Equal([(2, "2004-05-05", "The council meets Brussels"), (3, "2004-06-05", "The council parts Rome")],
            Entries("date,event,where,link,source\n2004-05-05,The council meets,Brussels,https://example.org/1,Press\n2004-06-05,The council parts,Rome,https://example.org/2,Press\n"));
        Assert.Equal([(2, "1088/1089", "A book"), (3, "1456-05-21", "A war")], Entries("label,hdate,hdate_end\nA book,1088,1089\nA war,21 May 1456,21 May 1456\n"));
    }

    private static List<(int Line, string Date, string Text)> Entries(string text) =>
        [.. Read(text).OfType<Entry>().Select(static entry => (entry.Line, entry.Date.ToString(), entry.Text.Text))];

    private static ChronologyReading Read(string text) => new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions());
}
