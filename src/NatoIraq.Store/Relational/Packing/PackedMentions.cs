using System.Text;

namespace NatoIraq.Store.Relational.Packing;

/// <summary>
/// The mentions of an event as one column of text (docs/store.md). Positions and lines are counted from the event's own, so that an entry that
/// only moves in its source keeps its evidence to the byte; words that stand in the event's text are a place in it.
/// </summary>
internal static class PackedMentions
{
    // What the text begins with: the version of what follows.
    private const byte Version = (byte)'2';

    [Flags]
    private enum Parts
    {
        Name = 1,
        Basis = 2,
        Quantity = 4,
        Dated = 8,
        Point = 16,
        Line = 32,
        WrittenOut = 64,
    }

    /// <summary>Packs the mentions of an event.</summary>
    public static byte[] Pack(Event from) => Pack(from.Mentions, from.Text, from.Span.Start, from.Line);

    /// <summary>Packs mentions.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="text">The text of their event.</param>
    /// <param name="position">Where it starts.</param>
    /// <param name="line">The line it starts on.</param>
    public static byte[] Pack(IEnumerable<Mention> mentions, string text, int position, int line)
    {
        var writer = new PackedWriter();
        var shift = 0;
        foreach (var mention in mentions)
        {
            Write(writer, mention, text, position, line, ref shift);
        }

        return [Version, .. writer.Written];
    }

    /// <summary>Unpacks them.</summary>
    /// <param name="packed">What <see cref="Pack(Event)"/> made.</param>
    /// <param name="of">The event they are of.</param>
    /// <exception cref="InvalidDataException">It is not what <see cref="Pack(Event)"/> makes.</exception>
    public static List<Mention> Unpack(ReadOnlySpan<byte> packed, EvidenceOrigin of)
    {
        var mentions = new List<Mention>();
        var reader = Open(packed);
        var shift = 0;
        while (!reader.IsAtEnd)
        {
            mentions.Add(Read(ref reader, of, ref shift));
        }

        return mentions;
    }

    /// <summary>A reader that stands before the first mention.</summary>
    /// <exception cref="InvalidDataException">It is not what <see cref="Pack(Event)"/> makes.</exception>
    public static PackedReader Open(ReadOnlySpan<byte> packed) => packed is [Version, .. var mentions]
        ? new PackedReader(mentions)
        : throw new InvalidDataException("Not mentions.");

    /// <summary>Passes over a mention, and gives the unit of its figure, in UTF-8; empty where it has none.</summary>
    /// <exception cref="InvalidDataException">There is no mention.</exception>
    public static ReadOnlySpan<byte> Skip(ref PackedReader reader)
    {
        _ = MentionCodes.Fields.Read(ref reader);
        _ = MentionCodes.Roles.Read(ref reader);
        var parts = (Parts)reader.Int32();
        _ = reader.Signed();
        _ = reader.Number();
        _ = parts.HasFlag(Parts.Line) ? reader.Signed() : 0;
        _ = parts.HasFlag(Parts.WrittenOut) ? reader.Bytes().Length : reader.Signed();
        _ = parts.HasFlag(Parts.Name) ? reader.Bytes().Length : 0;
        _ = parts.HasFlag(Parts.Basis) ? MentionCodes.Bases.Read(ref reader) : null;
        var unit = parts.HasFlag(Parts.Quantity) ? PackedFindings.SkipQuantity(ref reader) : [];
        if (parts.HasFlag(Parts.Dated))
        {
            _ = PackedFindings.ReadDated(ref reader, "");
        }

        if (parts.HasFlag(Parts.Point))
        {
            _ = PackedFindings.ReadPoint(ref reader);
        }

        return unit;
    }

    private static void Write(PackedWriter writer, Mention mention, string text, int position, int line, ref int shift)
    {
        var start = mention.Start - position;
        var at = PlaceOf(mention.Exact, text, start - shift);
        var point = mention.Entity?.Point;
        var parts = (mention.Name == mention.Exact ? 0 : Parts.Name)
            | (mention.Basis == Basis.Stated ? 0 : Parts.Basis)
            | (mention.Quantity is null ? 0 : Parts.Quantity)
            | (mention.Dated is null ? 0 : Parts.Dated)
            | (point is null ? 0 : Parts.Point)
            | (mention.Line == line ? 0 : Parts.Line)
            | (at < 0 || mention.Exact.Length != mention.Length ? Parts.WrittenOut : 0);
        MentionCodes.Fields.Write(writer, mention.Field);
        MentionCodes.Roles.Write(writer, mention.Role);
        writer.Number((ulong)parts);
        writer.Signed(start);
        writer.Number((ulong)mention.Length);
        if (parts.HasFlag(Parts.Line))
        {
            writer.Signed(mention.Line - line);
        }

        if (parts.HasFlag(Parts.WrittenOut))
        {
            writer.Text(mention.Exact);
        }
        else
        {
            // What folding has taken out of the text before a mention is mostly what it had before the mention before.
            writer.Signed(start - shift - at);
            shift = start - at;
        }

        if (parts.HasFlag(Parts.Name))
        {
            writer.Text(mention.Name);
        }

        if (parts.HasFlag(Parts.Basis))
        {
            MentionCodes.Bases.Write(writer, mention.Basis);
        }

        if (mention.Quantity is { } quantity)
        {
            PackedFindings.Write(writer, quantity, mention.Exact);
        }

        if (mention.Dated is { } dated)
        {
            PackedFindings.Write(writer, dated, mention.Exact);
        }

        if (point is { } onEarth)
        {
            PackedFindings.Write(writer, onEarth);
        }
    }

    private static Mention Read(ref PackedReader reader, EvidenceOrigin of, ref int shift)
    {
        var field = MentionCodes.Fields.Read(ref reader) ?? throw new InvalidDataException("Not a field.");
        var role = MentionCodes.Roles.Read(ref reader);
        var parts = (Parts)reader.Int32();
        var start = checked((int)reader.Signed());
        var length = reader.Int32();
        var line = parts.HasFlag(Parts.Line) ? checked((int)reader.Signed()) : 0;
        var text = parts.HasFlag(Parts.WrittenOut) ? Encoding.UTF8.GetString(reader.Bytes()) : ReadText(ref reader, of.Text, start, length, ref shift);
        var name = parts.HasFlag(Parts.Name) ? of.Names.Of(reader.Bytes()) : text;
        return new Mention
        {
            Event = of.Id,
            Source = of.Source,
            Field = field,
            Role = role,
            Start = start + of.Position,
            Length = length,
            Line = line + of.Line,
            Page = of.Pages.PageAt(start + of.Position),
            Text = text,
            Name = name,
            Basis = parts.HasFlag(Parts.Basis) ? MentionCodes.Bases.Read(ref reader)! : Basis.Stated,
            Quantity = parts.HasFlag(Parts.Quantity) ? PackedFindings.ReadQuantity(ref reader, of.Id, text) : null,
            Dated = parts.HasFlag(Parts.Dated) ? PackedFindings.ReadDated(ref reader, text) : null,
            Entity = parts.HasFlag(Parts.Point) ? new Entity { Field = field, Name = name, Point = PackedFindings.ReadPoint(ref reader) } : null,
            Store = of.Store,
        };
    }

    private static string ReadText(ref PackedReader reader, string text, int start, int length, ref int shift)
    {
        var at = start - shift - checked((int)reader.Signed());
        shift = start - at;
        return at >= 0 && at <= text.Length - length ? text.Substring(at, length) : throw new InvalidDataException("Not in the text.");
    }

    /// <summary>Where words stand in a text; where they stand several times, where they are looked for first.</summary>
    private static int PlaceOf(string words, string text, int expected) =>
        expected >= 0 && expected <= text.Length - words.Length && text.AsSpan(expected, words.Length).SequenceEqual(words)
            ? expected
            : text.IndexOf(words, StringComparison.Ordinal);
}
