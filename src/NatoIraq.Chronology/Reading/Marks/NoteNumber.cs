using System.Text.RegularExpressions;

namespace NatoIraq.Chronology.Reading.Marks;

/// <summary>The number of a note as wikis and word processors put it behind words: "[12]", "[a]", "[note 3]"; a wiki's "[edit]".</summary>
internal static partial class NoteNumber
{
    /// <summary>Length of the note's number at <paramref name="index"/>; 0 where there is none.</summary>
    public static int LengthAt(string text, int index) => text[index] == '[' ? Note().Match(text, index).Length : 0;

    [GeneratedRegex(@"\G\[ ?(?:(?:note|edit)[^\]]{0,18}|[0-9]{1,3}|[a-z]|citation needed) ?\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
