using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

public class TimesUnderDaysTests
{
    [Fact]
    public void Times_below_a_night_of_two_days_belong_to_the_day_they_fall_on() => Assert.Equal(
        [("1952-03-30", "19:30"), ("1952-03-30", "23:00"), ("1952-03-31", "00:30"), ("1952-03-31", "03:15")],
        Read("30th-31st March 1952 - The night of the flood\n7.30pm\nThe rain begins.\n11.00pm\nThe bridge is closed.\n12.30am\nThe dam breaks.\n3.15am\nThe town is under water.")
            .Select(static entry => (entry.Date.ToString(), entry.Time?.ToString())));

    [Fact]
    public void Times_below_a_day_are_entries_of_it() => Assert.Equal(
        [("2019-05-04", "14:05", "The server stops."), ("2019-05-04", "14:20", "It is back."), ("2019-05-05", "09:00", "A report is written.")],
        Read("4 May 2019\n14:05 - The server stops.\n14:20 - It is back.\n\n5 May 2019\n09:00 - A report is written.")
            .Select(static entry => (entry.Date.ToString(), entry.Time?.ToString(), entry.Text.Text)));

    [Fact]
    public void A_year_behind_the_time_of_day_belongs_to_the_date() => Assert.Equal(
        [("2019-06-04", "10:12:33", "+0200"), ("2019-06-03", "23:59:01", null), ("2019-06-02", "08:00:00", "UTC")],
        Read("Tue Jun 4 10:12:33 2019 +0200: The branch is merged.\nMon Jun 3 23:59:01 2019: A test fails.\nJun  2 08:00:00 UTC 2019 - Work begins.")
            .Select(static entry => (entry.Date.ToString(), entry.Time?.ToString(), entry.TimeZone)));

    [Fact]
    public void Items_of_a_list_below_a_date_are_its_text_and_no_notes() => Assert.Equal(
        ["Messages are clearer. Errors are named.", "The door is green."],
        Read("2.1 / 2021-12-16\n================\n\n  * Messages are clearer.\n  * Errors are named.\n\n2.0 / 2020-01-05\n================\n\n  * The door is green.")
            .Select(static entry => entry.Text.Text));

    private static List<Entry> Read(string text) => [.. new ChronologyReader().Read(SourceDecoder.FromText(text), new ReadingOptions()).OfType<Entry>()];
}
