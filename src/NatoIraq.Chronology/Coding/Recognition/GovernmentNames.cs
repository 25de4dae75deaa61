namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// One name for a state's government, however it is called: "Iraqi government", "Government of Iraq", "Interim Iraqi Government".
/// </summary>
internal static class GovernmentNames
{
    private static readonly string[] Provisional = ["interim", "provisional", "transitional", "caretaker"];

    /// <summary>The canonical name of an organization.</summary>
    /// <param name="written">As written.</param>
    /// <param name="head">Its head word.</param>
    /// <param name="state">The state in it, if there is one.</param>
    /// <param name="stateWritten">How that state is written in it: "Iraqi".</param>
    public static string Canonical(string written, string head, Entity? state, string stateWritten)
    {
        if (state is null || !head.Equals("government", StringComparison.OrdinalIgnoreCase))
        {
            return written;
        }

        var qualifiers = written.Replace(stateWritten, "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.Equals(head, StringComparison.OrdinalIgnoreCase) && word is not ("of" or "the"))
            .ToList();
        return qualifiers.Count == 0 ? $"Government of {state.Name}"
            : qualifiers.Count == 1
            && Provisional.FirstOrDefault(word => word.Equals(qualifiers[0], StringComparison.OrdinalIgnoreCase)) is { } provisional
                ? $"{char.ToUpperInvariant(provisional[0])}{provisional[1..]} Government of {state.Name}"
            : written;
    }
}
