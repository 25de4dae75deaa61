using System.Globalization;

namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>Numbers of days in words.</summary>
internal static class LagText
{
    /// <summary>
    /// The least and the most days: "6 days", "10–37 days". What may come before the step it follows has fewer than no days:
    /// "−76 to 15 days".
    /// </summary>
    public static string Of(long? least, long? most)
    {
        FormattableString words = (least, most) switch
        {
            (null, null) => $"an unknown time",
            ({ } from, null) => $"{from:N0} days or more",
            (null, { } to) => $"{to:N0} days or less",
            ({ } from, { } to) when from == to => $"{from:N0} {(from == 1 ? "day" : "days")}",
            ({ } from, { } to) when from < 0 => $"{from:N0} to {to:N0} days",
            _ => $"{least:N0}–{most:N0} days",
        };
        return words.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>The whole way of a chain in words: "Request to establishment: 170 days".</summary>
    public static string Way(DecisionChain chain)
    {
        var (first, last) = (chain.Steps[0], chain.Steps[^1]);
        return $"{first.Step} to {last.Step.ToLowerInvariant()}: {Of(last.ElapsedMin, last.ElapsedMax)}";
    }
}
