namespace NatoIraq.Store.Relational.Packing;

/// <summary>The title of an event: where the text begins with it, as most do, only how long it is.</summary>
internal static class PackedTitle
{
    /// <summary>
    /// How many characters of the text the title is; null where it must be kept itself. SQL counts code points, .NET halves of some: where there
    /// are such, it is kept.
    /// </summary>
    public static int? Length(string title, string text) =>
        title.Length > 0 && text.StartsWith(title, StringComparison.Ordinal) && !title.Any(char.IsSurrogate) ? title.Length : null;

    /// <summary>The title.</summary>
    /// <param name="length">The column of its length.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidDataException">The text is shorter.</exception>
    public static string Of(long length, string text) =>
        length >= 0 && length <= text.Length ? text[..(int)length] : throw new InvalidDataException("The title is longer than the text.");
}
