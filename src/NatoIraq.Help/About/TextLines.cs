namespace NatoIraq.Help.About;

/// <summary>Breaks text into lines.</summary>
internal static class TextLines
{
    /// <summary>Lines of at most so many characters, broken between words; a longer word has a line of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The characters of a line.</param>
    /// <param name="hanging">By how many characters all lines but the first are indented.</param>
    public static IEnumerable<string> Wrap(string text, int width, int hanging = 0)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length == 0)
            {
                line = word;
            }
            else if (line.Length + 1 + word.Length <= width)
            {
                line += " " + word;
            }
            else
            {
                yield return line;
                line = new string(' ', hanging) + word;
            }
        }

        yield return line;
    }
}
