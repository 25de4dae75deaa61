using CsCheck;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>Whatever the text, what comes back is a date or an error of ours, and stands where it says.</summary>
public sealed class Date_robustness_properties
{
    private static readonly string[] Pieces =
    [
        "2004", "06", "11", "5", "31", "1990s", "19th", "3rd", "X", "-", "–", "/", "..", "[", "]", "{", "}", ",", "?", "~", "%", "Y",
        "E", "S", "T10:00:00", " ", "\u00A0", "\n", "\t", ".", ":", "(", ")", "'", "March", "May", "Sept.", "Monday", "spring", "end",
        "of", "the", "early", "mid", "first", "half", "quarter", "century", "Q1", "between", "and", "or", "from", "to", "since",
        "until", "c.", "about", "possibly", "in", "by", "present", "troops", "\uD800", "BC", "AD", "before", "after", "no later than", "week of", "W29",
        "FY2019", "Easter", "Christmas", "I.", "XII", "14:05", "2 p.m.", "UTC", "20180704", "'98", "'90s", "&", "(approx.)", "night", "29MAR2016", "\uFF12", "onwards",
    ];

    private static readonly DatePhraseReader Reader = new();

    private static readonly EdtfDate Reference = EdtfDate.Parse("2004-06-28");

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(indexes => string.Concat(indexes.Select(index => Pieces[index]))),
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(indexes => string.Join(' ', indexes.Select(index => Pieces[index]))),
        Gen.String);

    [Fact]
    public void Parsing_gives_a_date_or_an_error_with_its_place() => Texts.Sample(text =>
    {
        if (EdtfDate.TryParse(text, out var date, out var error))
        {
            Assert.Equal(date, EdtfDate.Parse(date!.ToString()));
        }
        else
        {
            Assert.InRange(error!.Position, 0, text.Length);
        }
    }, iter: 20_000);

    [Fact]
    public void Resolving_gives_a_date_or_an_error_with_its_place() => Texts.Sample(text =>
    {
        try
        {
            var phrase = Reader.Resolve(text, Reference);
            Assert.InRange(phrase.End, phrase.Start + 1, text.Length);
            Assert.Equal(phrase.Date, EdtfDate.Parse(phrase.Date.ToString()));
        }
        catch (DateFormatException error)
        {
            Assert.InRange(error.Position, 0, text.Length);
        }
    }, iter: 20_000);

    [Fact]
    public void A_head_gives_a_phrase_that_begins_where_it_was_asked_for() => Texts.Sample(text =>
    {
        foreach (var place in (DatePlace[])[DatePlace.Head, DatePlace.Cell, DatePlace.Prose])
        {
            foreach (var reference in (EdtfDate?[])[null, Reference])
            {
                if (Reader.TryReadAt(text, 0, reference, place, out var phrase, out var error))
                {
                    Assert.Equal(0, phrase!.Start);
                    Assert.InRange(phrase.End, 1, text.Length);
                    Assert.InRange(phrase.LeadLength, 0, phrase.Length);
                    Assert.Equal(phrase.Date, EdtfDate.Parse(phrase.Date.ToString()));
                }
                else if (error is not null)
                {
                    Assert.InRange(error.Position, 0, text.Length);
                }
            }
        }

        Reader.Diagnose(text);
        TimeOfDayReader.TryReadAt(text, 0, out _, out _, allowBare: true);
    }, iter: 20_000);

    [Fact]
    public void Phrases_found_stand_inside_the_text_in_order() => Texts.Sample(text =>
    {
        var end = 0;
        foreach (var phrase in Reader.Find(text, Reference))
        {
            Assert.InRange(phrase.Start, end, text.Length);
            Assert.InRange(phrase.End, phrase.Start + 1, text.Length);
            Assert.Equal(phrase.Date, EdtfDate.Parse(phrase.Date.ToString()));
            end = phrase.End;
        }
    }, iter: 20_000);
}
