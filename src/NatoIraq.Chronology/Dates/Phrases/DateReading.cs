namespace NatoIraq.Chronology.Dates;

/// <summary>What a phrase was read as.</summary>
/// <param name="Expression">What it means.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Year">The year it named or was given, the last where there are several; null where it has none.</param>
/// <param name="Form">What kind of date it is, where it is but one and nothing qualifies it; otherwise null.</param>
/// <param name="Alternatives">The two readings, where the order of day and month could not be determined.</param>
internal readonly record struct DateReading(
    DateExpression Expression, string Rule, int? Year, DateForm? Form = null, IReadOnlyList<DateExpression>? Alternatives = null)
{
    /// <summary>Where in its year the date stands, the last where there are several.</summary>
    public int OrderInYear { get; init; }

    /// <summary>The same with a mark of doubt on every reading.</summary>
    public DateReading Qualify(char mark, string rule) =>
        new(Expression.Qualify(mark), rule, Year, Alternatives: Alternatives is null ? null : [.. Alternatives.Select(each => each.Qualify(mark))]);
}
