using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.PlainText;

/// <summary>
/// The boilerplate of a text taken from pages: page numbers, repeated headers and footers, lines of a table of contents, links for readers of the page.
/// </summary>
/// <param name="head">The beginning of the document.</param>
internal sealed partial class Boilerplate(string head)
{
    /// <summary>The first line of a page, as tools that extract text from pages mark it (form feed).</summary>
    private const char PageBreak = '\f';

    /// <summary>A bare number this far to the right numbers the page.</summary>
    private const int FarRight = 24;

    private const int LongestNumber = 4;

    /// <summary>Lines that links make where a page is copied.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = new[]
    {
        "[edit]", "[edit source]", "[top]", "back to top", "return to top", "top of page", "jump to navigation", "jump to search", "jump to content", "skip to content",
        "skip to main content", "skip to navigation", "advertisement", "share this", "share this article", "print this page", "previous | next", "« previous | next »",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestLink = 24;

    private readonly HashSet<string> repeated = FindRepeated(head);
    private readonly bool hasContents = HasContents(head);

    /// <summary>The reason to ignore a line; null where it is text.</summary>
    public string? ReasonToIgnore(string line)
    {
        var words = line.AsSpan().Trim();
        return words.IsEmpty ? null
            : words.Length <= LongestLink && Links.Contains(words) ? "navigation"
            : hasContents && Contents().IsMatch(words) ? "a line of a table of contents"
            : PageNumber().IsMatch(words) || (IsNumber(words) && (line[0] == PageBreak || line.Length - line.AsSpan().TrimStart().Length >= FarRight)) ? "a page number"
            : repeated.Count > 0 && (line[0] == PageBreak || EndsWithNumber(words, out _, out _)) && repeated.Contains(WithoutNumber(words)) ? "a repeated header or footer"
            : null;
    }

    /// <summary>Whether a line is a number that can be a page's.</summary>
    public static bool IsNumber(ReadOnlySpan<char> words) => words.Length is > 0 and < LongestNumber && words.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a line begins a page.</summary>
    public static bool BeginsPage(string line) => line is [PageBreak, ..];

    /// <summary>Whether the numbers behind dots are pages, which rise; years before Christ fall, and those of our time have four digits.</summary>
    private static bool HasContents(string head)
    {
        const int MostPages = 999;
        int last = 0, rising = 0, other = 0;
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (!Contents().IsMatch(words))
            {
                continue;
            }

            var page = int.Parse(words[words.TrimEnd("0123456789").Length..], NumberStyles.None, CultureInfo.InvariantCulture);
            var isPage = page >= last && page <= MostPages;
            rising += isPage ? 1 : 0;
            other += isPage ? 0 : 1;
            last = page;
        }

        return rising > other;
    }

    /// <summary>"The Invasion ........ 12".</summary>
    [GeneratedRegex(@"(?<!\.)(?<!\. )(?>(?:\. ?){4,}) *[0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Contents();

    /// <summary>"Page 3", "Page 3 of 12", "- 3 -".</summary>
    [GeneratedRegex(@"^(?:page +[0-9]{1,3}(?: of [0-9]{1,3})?|[-–—] +[0-9]{1,3} +[-–—])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    /// <summary>
    /// The lines that stand at the head of more than one page, or more than once beside a number that rises; their numbers left out.
    /// </summary>
    private static HashSet<string> FindRepeated(string head)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var isFirst = true;
        foreach (var source in SourceLine.ReadFrom(new StringReader(head)))
        {
            var line = source.Text.AsSpan();
            var words = line.Trim();
            if (words.IsEmpty)
            {
                continue;
            }

            if (line[0] == PageBreak || isFirst)
            {
                var text = WithoutNumber(words);
                if (text.Length > 0 && !numbers.TryAdd(text, 0))
                {
                    found.Add(text);
                }
            }
            else if (EndsWithNumber(words, out var rest, out var number) && !MonthName.Starts(rest))
            {
                var text = rest.ToString();
                if (numbers.TryGetValue(text, out var above) && number > above)
                {
                    found.Add(text);
                }

                numbers[text] = number;
            }

            isFirst = false;
        }

        return found;
    }

    private static string WithoutNumber(ReadOnlySpan<char> words) => EndsWithNumber(words, out var rest, out _) ? rest.ToString() : words.ToString();

    /// <summary>Whether words end or begin with a number set apart by a wide space, and have no other.</summary>
    private static bool EndsWithNumber(ReadOnlySpan<char> words, out ReadOnlySpan<char> rest, out int number)
    {
        var before = words.TrimEnd("0123456789");
        var behind = words.TrimStart("0123456789");
        var isAtEnd = before.Length < words.Length;
        rest = isAtEnd ? before.TrimEnd() : behind.TrimStart();
        number = 0;
        var digits = isAtEnd ? words[before.Length..] : words[..^behind.Length];
        return digits.Length is > 0 and < LongestNumber && words.Length - digits.Length - rest.Length > 1 && rest.Length > 0
            && rest.IndexOfAnyInRange('0', '9') < 0 && int.TryParse(digits, CultureInfo.InvariantCulture, out number);
    }
}
