using System.Globalization;
using NatoIraq.Chronology.Reading;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NatoIraq.Documents.Pdf;

/// <summary>
/// Refuses two numbers of a damaged file that the library takes at their word: the widths of a cross-reference stream, for which it makes room on the stack, and
/// the range of a character map, of which it makes an entry for each code. The streams of a file are unpacked through it, so that they are looked at, too; a font
/// program that ends in the middle of a number, which the library would never stop reading, gets another end.
/// </summary>
internal sealed class PdfGuard : IFilterProvider
{
    /// <summary>How many bytes a field of a cross-reference stream may have: enough for any offset (ISO 32000-1, 7.5.8.2).</summary>
    private const int WidestField = 8;

    /// <summary>How many codes one range may have: all that two bytes can write.</summary>
    private const int WidestRange = 0x10000;

    /// <summary>How far the entries of a dictionary may stand from its type.</summary>
    private const int DictionaryReach = 4096;

    private static readonly IFilterProvider Library = DefaultFilterProvider.Instance;

    /// <summary>Looks at what is not packed.</summary>
    /// <exception cref="SourceUnreadableException">A number is not possible.</exception>
    public static void Check(ReadOnlySpan<byte> file)
    {
        CheckRanges(file);
        for (var at = 0; file[at..].IndexOf("/XRef"u8) is >= 0 and var found; at += found + 1)
        {
            CheckWidths(file, at + found);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guarded(Library.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guarded(Library.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Guarded(Library.GetAllFilters());

    private static List<IFilter> Guarded(IReadOnlyList<IFilter> filters) => [.. filters.Select(static filter => new GuardedFilter(filter))];

    private static void CheckWidths(ReadOnlySpan<byte> file, int type)
    {
        var start = Math.Max(0, type - DictionaryReach);
        start = file[start..type].LastIndexOf("obj"u8) is >= 0 and var head ? start + head : start;
        var dictionary = file[start..Math.Min(file.Length, type + DictionaryReach)];
        dictionary = dictionary[(type - start)..].IndexOf("stream"u8) is >= 0 and var end ? dictionary[..(type - start + end)] : dictionary;
        for (var at = 0; dictionary[at..].IndexOf("/W"u8) is >= 0 and var found;)
        {
            at += found + 2;
            var widths = dictionary[at..].TrimStart(" \t\r\n\f\0"u8);
            if (widths is [(byte)'[', ..] && widths.IndexOf((byte)']') is > 0 and var close && HasWideField(widths[1..close]))
            {
                throw new SourceUnreadableException("The PDF is damaged: the widths of its cross-reference stream are not possible. Open it in a viewer and print it to a new PDF.");
            }
        }
    }

    private static bool HasWideField(ReadOnlySpan<byte> widths)
    {
        foreach (var field in widths.SplitAny(" \t\r\n\f\0"u8))
        {
            if (widths[field] is { Length: > 0 } digits && !(int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width <= WidestField))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks at the ranges of character maps: "&lt;0003&gt; &lt;0005&gt; &lt;0041&gt;", a first code, a last one, and what they stand for.</summary>
    private static void CheckRanges(ReadOnlySpan<byte> map)
    {
        while (map.IndexOf("beginbfrange"u8) is >= 0 and var found)
        {
            map = map[(found + "beginbfrange"u8.Length)..];
            var ranges = map.IndexOf("endbfrange"u8) is >= 0 and var end ? map[..end] : map;
            while (Code(ref ranges) is { } first && Code(ref ranges) is { } last)
            {
                if (last - first is < 0 or >= WidestRange)
                {
                    throw new SourceUnreadableException("The PDF is damaged: a range in a character map has no end. Open it in a viewer and print it to a new PDF.");
                }

                SkipMeaning(ref ranges);
            }
        }
    }

    /// <summary>Takes a code in angle brackets off the beginning; null where none is there.</summary>
    private static long? Code(ref ReadOnlySpan<byte> ranges)
    {
        ranges = ranges.TrimStart(" \t\r\n\f\0"u8);
        if (ranges is not [(byte)'<', ..] || ranges.IndexOf((byte)'>') is not (> 0 and var close))
        {
            return null;
        }

        var code = 0L;
        foreach (var digit in ranges[1..close])
        {
            // What is no digit is white space, or damage that the library passes over as well.
            code = !char.IsAsciiHexDigit((char)digit) ? code : Math.Min((code << 4) + (char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10), uint.MaxValue);
        }

        ranges = ranges[(close + 1)..];
        return code;
    }

    private static void SkipMeaning(ref ReadOnlySpan<byte> ranges)
    {
        ranges = ranges.TrimStart(" \t\r\n\f\0"u8);
        var end = ranges.IndexOf(ranges is [(byte)'[', ..] ? (byte)']' : (byte)'>');
        ranges = end < 0 ? [] : ranges[(end + 1)..];
    }

    /// <summary>A filter of the library; what it unpacks is looked at.</summary>
    private sealed class GuardedFilter(IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var unpacked = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            CheckRanges(unpacked.Span);

            // Only the stream of a Type 1 or TrueType font has this entry (ISO 32000-1, table 127).
            if (streamDictionary.Data.ContainsKey("Length1"))
            {
                Type1Font.EndNumber(unpacked.Span);
            }

            return unpacked;
        }
    }
}
