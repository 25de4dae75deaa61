namespace NatoIraq;

/// <summary>The head noun of a unit, in the singular: "NATO-led peacekeepers" → "peacekeeper".</summary>
internal static class UnitHead
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person", ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["feet"] = "foot", ["mice"] = "mouse",
        ["%"] = "per cent", ["percent"] = "per cent", ["per cent"] = "per cent",
    };

    /// <summary>The head of a unit; a currency's code and a measure's sign stay as they are.</summary>
    public static string? Of(string? unit)
    {
        if (unit is null)
        {
            return null;
        }

        var words = unit.Split(' ');
        // "degrees Celsius": what stands behind a plural and is capitalized only names its scale.
        var head = words.Length > 1 && char.IsUpper(words[^1][0]) && words[^2].EndsWith('s') ? words[^2] : words[^1];
        return Irregular.TryGetValue(unit, out var known) ? known : Singular(head);
    }

    private static string Singular(string noun) =>
        Irregular.TryGetValue(noun, out var known) ? known
        : noun.EndsWith("men", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^2] + "an"
        : noun.Length < 4 || noun[^1] != 's' || noun.EndsWith("ss", StringComparison.Ordinal) || noun.EndsWith("us", StringComparison.Ordinal)
            || noun.EndsWith("is", StringComparison.Ordinal) || noun.EndsWith("series", StringComparison.Ordinal) ? noun
        : noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 ? noun[..^3] + "y"
        : noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal) || noun.EndsWith("shes", StringComparison.Ordinal)
            || noun.EndsWith("xes", StringComparison.Ordinal) ? noun[..^2]
        : noun[..^1];
}
