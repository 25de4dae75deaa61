using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>
/// The cases of date-cases.tsv, by kind. Columns: kind; place (expression, head, prose, diagnosis); text, with \t for a tab; the EDTF value, both readings
/// apart by |, several dates apart by ;, "error", or "none"; the time; the reference date; and more: "words" (what the phrase takes in), "remark", "suggest".
/// </summary>
public sealed class Date_case_tests
{
    private static readonly DatePhraseReader Reader = new();

    public static TheoryData<DateCase> Expressions => [.. DateCase.At("expression")];

    public static TheoryData<DateCase> Heads => [.. DateCase.At("head")];

    public static TheoryData<DateCase> Sentences => [.. DateCase.At("prose")];

    public static TheoryData<DateCase> Unreadable => [.. DateCase.At("diagnosis")];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void An_expression_means_what_is_written_down(DateCase expected)
    {
        if (expected.Edtf == "error")
        {
            var error = Assert.Throws<DateFormatException>(() => Reader.Resolve(expected.Text, expected.Reference));
            Assert.Contains(expected.Suggestion ?? "", error.Reason, StringComparison.Ordinal);
            return;
        }

        var phrase = Reader.Resolve(expected.Text, expected.Reference);
        Assert.Equal((expected.Edtf, expected.Time), (DateCase.ValueOf(phrase), DateCase.TimeOf(phrase)));
        Assert.Contains(expected.Remark ?? "", phrase.Remark ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_head_means_what_is_written_down(DateCase expected)
    {
        var isRead = Reader.TryReadAt(expected.Text, 0, expected.Reference, DatePlace.Head, out var phrase, out var error);
        Assert.Equal(expected.Edtf, isRead ? DateCase.ValueOf(phrase!) : error is null ? "none" : "error");
        if (isRead)
        {
            Assert.Equal(expected.Time, DateCase.TimeOf(phrase!));
            Assert.Equal(expected.Words ?? expected.Text[..phrase!.End], expected.Text[..phrase!.End]);
            Assert.Equal(expected.Remark, phrase.Remark);
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_dates_in_a_sentence_are_those_written_down(DateCase expected)
    {
        var phrases = Reader.Find(expected.Text, expected.Reference).ToList();
        Assert.Equal(expected.Edtf, phrases.Count == 0 ? "none" : string.Join(";", phrases.Select(DateCase.ValueOf)));
        Assert.Equal(expected.Time, string.Join(";", phrases.Select(DateCase.TimeOf).Where(static time => time.Length > 0)));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_head_that_cannot_be_read_says_why_where_it_speaks_of_time(DateCase expected)
    {
        var diagnosis = Reader.Diagnose(expected.Text);
        Assert.Equal(expected.Edtf, diagnosis is null ? "none" : "error");
        Assert.Equal(expected.Suggestion, diagnosis?.Suggestion);
    }
}
