using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>What must not matter does not: every case of date-cases.tsv means the same when it is written with other spaces, dashes, case or digits.</summary>
public sealed class Date_metamorphic_tests
{
    private static readonly DatePhraseReader Reader = new();

    private static readonly DateCase[] Readable = [.. DateCase.At("expression").Where(static each => each.Edtf is not ("error" or "none"))];

    /// <summary>EDTF itself is written in one way: it knows no other space, dash or case.</summary>
    private static readonly DateCase[] InWords = [.. Readable.Where(static each => !EdtfDate.TryParse(each.Text.Trim('[', ']'), out _, out _))];

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\t")]
    [InlineData("\u202F")]
    [InlineData("\u2009")]
    [InlineData("  ")]
    [InlineData("\u200E ")]
    [InlineData("\uFEFF ")]
    public void Any_space_of_a_line_is_a_space(string space) => MeanTheSame(InWords, text => text.Replace(" ", space, StringComparison.Ordinal));

    [Theory]
    [InlineData('-')]
    [InlineData('\u2010')]
    [InlineData('\u2011')]
    [InlineData('\u2012')]
    [InlineData('\u2013')]
    [InlineData('\u2014')]
    [InlineData('\u2212')]
    public void A_spaced_dash_is_any_dash(char dash) => MeanTheSame(
        InWords,
        text => text.Replace(" – ", $" {dash} ", StringComparison.Ordinal).Replace(" - ", $" {dash} ", StringComparison.Ordinal));

    [Fact]
    public void Words_are_read_in_any_case()
    {
        // Roman numerals, zones and the letters of ISO 8601 are capitals; "C19" is a century and "c19" the year 19; "BC" in small letters may be a word.
        var free = InWords.Where(static each => each.Kind is not ("roman-month" or "time" or "century" or "circa" or "week" or "compact" or "era")).ToList();
        MeanTheSame(free, static text => text.ToUpperInvariant());
        MeanTheSame(free, static text => text.ToLowerInvariant());
    }

    [Fact]
    public void Full_width_digits_are_digits() =>
        MeanTheSame(InWords, static text => string.Concat(text.Select(static each => char.IsAsciiDigit(each) ? (char)(each + 0xFEE0) : each)));

    [Theory]
    [InlineData(" ", "")]
    [InlineData("", " ")]
    [InlineData("\t", ",")]
    [InlineData("", ":")]
    [InlineData("", ".")]
    public void Spaces_around_and_a_closing_mark_do_not_matter(string before, string after) => MeanTheSame(InWords.Where(static each => char.IsLetterOrDigit(each.Text[^1])), text => before + text + after);

    [Fact]
    public void What_is_read_is_an_EDTF_expression_that_means_the_same()
    {
        foreach (var expected in Readable)
        {
            var date = Reader.Resolve(expected.Text, expected.Reference).Date;
            Assert.Equal(date, EdtfDate.Parse(date.ToString()));
            Assert.Equal(date.Bounds, EdtfDate.Parse(date.ToString()).Bounds);
        }
    }

    private static void MeanTheSame(IEnumerable<DateCase> cases, Func<string, string> change)
    {
        var changed = cases.Select(each => (Case: each, Text: change(each.Text))).ToList();
        Assert.Equal(changed.Select(static each => (each.Text, each.Case.Edtf)), changed.Select(static each => (each.Text, Read(each.Text, each.Case.Reference))));
    }

    private static string Read(string text, EdtfDate? reference)
    {
        try
        {
            return DateCase.ValueOf(Reader.Resolve(text, reference));
        }
        catch (DateFormatException error)
        {
            return error.Reason;
        }
    }
}
