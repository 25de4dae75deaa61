using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Identity;

/// <summary>
/// The letters of a text without what readers do not distinguish when they look for a word: case, accents, vowel marks, full and half
/// width, the forms of a letter. <c>letters.txt</c> has what each is folded to. It is data and not a call of the platform, so that an index
/// made on one machine is read on every other, those without data of cultures included.
/// </summary>
internal static class FoldedLetters
{
    private const string Resource = "NatoIraq.Chronology.Identity.Letters.letters.txt";

    private static readonly Dictionary<int, Rune[]> Folds = Read();

    /// <summary>The folded letters, each with the place of what it was.</summary>
    public static IEnumerable<FoldedLetter> Of(string text)
    {
        FoldedLetter? held = null;
        var at = 0;

        // Half of a surrogate pair comes as U+FFFD, which is no letter.
        foreach (var rune in text.EnumerateRunes())
        {
            var end = at + rune.Utf16SequenceLength;
            if (rune.IsAscii)
            {
                if (held is { } before)
                {
                    yield return before;
                }

                held = new FoldedLetter(Rune.ToLowerInvariant(rune), rune, at, end);
            }
            else
            {
                foreach (var folded in FoldsOf(rune))
                {
                    if (held is { } before)
                    {
                        if (LetterComposition.Compose(before.Rune, folded) is { } composed)
                        {
                            held = before with { Rune = composed, End = end };
                            continue;
                        }

                        yield return before;
                    }

                    held = new FoldedLetter(folded, rune, at, end);
                }
            }

            at = end;
        }

        if (held is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The folded text; the same for two spellings that differ in nothing else.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var letter in Of(text))
        {
            folded.Append(units[..letter.Rune.EncodeToUtf16(units)]);
        }

        return folded.ToString();
    }

    /// <summary>The one letter that a letter is folded to; in lower case what is folded to none, or to several.</summary>
    public static char BaseOf(char letter) =>
        Rune.TryCreate(letter, out var rune) && FoldsOf(rune) is [{ IsBmp: true } folded] ? (char)folded.Value : char.ToLowerInvariant(letter);

    private static Rune[] FoldsOf(Rune rune) => Folds.TryGetValue(rune.Value, out var folds) ? folds : [Rune.ToLowerInvariant(rune)];

    private static Dictionary<int, Rune[]> Read()
    {
        using var reader = new StreamReader(typeof(FoldedLetters).Assembly.GetManifestResourceStream(Resource)!);
        var folds = new Dictionary<int, Rune[]>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var dash = line.AsSpan(0, tab).IndexOf('-');
            var first = int.Parse(line.AsSpan(0, dash < 0 ? tab : dash), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            var last = dash < 0 ? first : int.Parse(line.AsSpan(dash + 1, tab - dash - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            Rune[] to = [.. line[(tab + 1)..].EnumerateRunes()];
            for (var code = first; code <= last; code++)
            {
                folds.Add(code, code == first || to.Length == 0 ? to : [new Rune(to[0].Value + code - first)]);
            }
        }

        return folds;
    }
}

/// <summary>A letter as it is folded.</summary>
/// <param name="Rune">The folded letter, or one of those that a letter is folded to.</param>
/// <param name="Written">What was written.</param>
/// <param name="Start">Where what was written begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct FoldedLetter(Rune Rune, Rune Written, int Start, int End);
