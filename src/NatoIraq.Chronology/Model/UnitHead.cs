namespace NatoIraq;

/// <summary>The head noun of a unit, in the singular: "NATO-led peacekeepers" → "peacekeeper".</summary>
internal static class UnitHead
{
    /// <summary>The head of a unit; a currency's code and a measure's sign stay as they are.</summary>
    public static string? Of(string? unit)
    {
        if (unit is null or "%" or "percent" or "per cent")
        {
            return unit is null ? null : "per cent";
        }

        var words = unit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return unit;
        }

        // "degrees Celsius": what stands after a plural and is capitalized only names its scale.
        return EnglishPlural.Singular(words.Length > 1 && char.IsUpper(words[^1][0]) && words[^2].EndsWith('s') ? words[^2] : words[^1]);
    }
}
