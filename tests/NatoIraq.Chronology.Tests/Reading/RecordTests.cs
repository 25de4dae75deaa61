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
    public void Entries_that_run_on_in_a_value_of_several_lines_have_their_own_line_numbers()
    {
        var entries = Entries("- In 1998 the council meets in Rome.\n  In March 1999 it parts.\n\n  In 2001 it meets again.\n  In 2002 it goes on.\n- In 2004 it ends its work.\n", SourceFormat.Yaml);

        Assert.Equal([(1, "1998"), (2, "1999-03"), (4, "2001"), (5, "2002"), (6, "2004")], entries.Select(static entry => (entry.Line, entry.Date)));
    }

    [Fact]
    public void A_list_of_texts_is_dated_by_a_key_that_is_a_date_and_nothing_else()
    {
        Assert.Equal([(1, "1999-03-24", "The air campaign begins."), (1, "1999-03-24", "Talks end.")],
            Entries("1999-03-24:\n  - The air campaign begins.\n  - Talks end.\n", SourceFormat.Yaml));

        const string Words = "24 March 1999 - the air campaign begins:\n  - The first planes.\n  - Talks end.\n25 March 1999 - it goes on: []\n";
        Accounting.Check(new SourceText(Words, ""), [.. Read(Words, SourceFormat.Yaml)]);
    }

    [Fact]
    public void Prose_that_is_read_as_Yaml_is_rejected_with_the_reason()
    {
        var rejected = Assert.IsType<RejectedLine>(Assert.Single(Read("\nIn 1998 the council meets.\n\nIn March 1999 it parts. In 2001 it ends.\n", SourceFormat.Yaml)));

        Assert.Equal((2, "The text is no list and no mapping of YAML. Read it in another format."), (rejected.Line, rejected.Reason));
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

    [Fact]
    public void A_year_beside_records_is_theirs() => Assert.Equal(
        [(4, "1998-05-12", "Founded"), (6, "1998-06-03", "Meets"), (10, "1999-01-04", "Parts")],
        Entries("timeline:\n  - year: 1998\n    items:\n      - date: 12 May\n        what: Founded\n      - date: 3 June\n        what: Meets\n  - year: 1999\n    items:\n      - date: 4 January\n        what: Parts\n", SourceFormat.Yaml));

    [Fact]
    public void An_alias_of_Yaml_stands_for_the_value_it_names() => Assert.Equal(
        [(1, "2004-05-05", "Talks begin"), (3, "2004-05-05", "They end"), (6, "2004-05-07", "All is well")],
        Entries("- date: &day 2004-05-05\n  title: Talks begin\n- date: *day\n  title: They end\n  more: *unknown\n- date: 2004-05-07\n  title: All is well\n", SourceFormat.Yaml));

    [Fact]
    public void A_name_in_Json_may_have_quotation_marks() => Assert.Equal(
        [(1, "2004-05-05", "Talks begin"), (2, "2004-05-06", "They end")],
        Entries("[{\"the \\\"real\\\" date\":\"2004-05-05\",\"ti\\u0074le\":\"Talks begin\"},\n{\"the \\\"real\\\" date\":\"2004-05-06\",\"title\":\"They end\"}]"));

    private static List<(int Line, string Date, string Text)> Entries(string text, string format = SourceFormat.Auto) =>
        [.. Read(text, format).OfType<Entry>().Select(static entry => (entry.Line, entry.Date.ToString(), entry.Text.Text))];

    private static ChronologyReading Read(string text, string format = SourceFormat.Auto) => new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions(format));
}
