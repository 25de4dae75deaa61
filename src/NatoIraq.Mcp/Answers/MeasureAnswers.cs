using System.ComponentModel;

namespace NatoIraq.Mcp.Answers;

/// <summary>A time in which the chronology tells of nothing.</summary>
/// <param name="From">The date behind which it begins.</param>
/// <param name="To">The date at which it ends.</param>
/// <param name="MinDays">The fewest days it can have lasted.</param>
/// <param name="MaxDays">The most days.</param>
/// <param name="Before">The id of the event before it.</param>
/// <param name="After">The id of the event behind it.</param>
internal sealed record GapAnswer(DateAnswer From, DateAnswer To, long MinDays, long MaxDays, string Before, string After)
{
    /// <summary>The answer for a gap.</summary>
    public static GapAnswer Of(Gap gap) => new(DateAnswer.Of(gap.From), DateAnswer.Of(gap.To), gap.MinDays, gap.MaxDays, gap.Before, gap.After);
}

/// <summary>How many events share a value.</summary>
/// <param name="Values">The value of each dimension.</param>
/// <param name="Count">How many events certainly.</param>
/// <param name="Possible">How many at most.</param>
/// <param name="FirstEvent">The id of the first.</param>
/// <param name="First">Its date.</param>
/// <param name="LastEvent">The id of the last.</param>
/// <param name="Last">Its date.</param>
/// <param name="Percent">In percent of all events counted.</param>
internal sealed record CountAnswer(
    [property: Description("The value of each dimension, in the order they were asked for.")] IReadOnlyList<string> Values,
    [property: Description("How many events; in a period only those that certainly began in it.")] int Count,
    [property: Description("How many at most: also those whose dates do not tell.")] int Possible,
    string? FirstEvent,
    DateAnswer? First,
    string? LastEvent,
    DateAnswer? Last,
    double Percent)
{
    /// <summary>The answer for a count.</summary>
    public static CountAnswer Of(EventCount count) => new(
        EventAnswers.Names(count.Values),
        count.Count,
        count.Possible,
        count.FirstEvent,
        DateAnswer.OfKnown(count.First),
        count.LastEvent,
        DateAnswer.OfKnown(count.Last),
        count.Percent);
}
