using System.Text;
using NatoIraq.Chronology.Coding;
using NatoIraq.Chronology.Reading;
using NatoIraq.Chronology.Tests.Reading;

namespace NatoIraq.Chronology.Tests;

/// <summary>A chronology read and coded as a whole, with ids as a new store would give them.</summary>
internal sealed class Coded
{
    private static readonly Lazy<Coded> BuiltIn = new(static () => new Coded(Samples.Bytes("nato-iraq-timeline.txt")));

    private Coded(byte[] bytes)
    {
        var source = SourceDecoder.Decode(bytes);
        var identifiers = new EventIdentifiers();
        Text = source.Text;
        Events = [.. new CodedChronology(source, "A chronology", new ReadingOptions(), Lexicon.Default).Events
            .Select(happening => happening.WithId(identifiers.Next(happening.ToEdtf())))];
        Missions = [.. Events.SelectMany(static happening => happening.Mentions).Where(static mention => mention.Field == MentionField.Mission).Select(static mention => mention.Entity!)];
    }

    /// <summary>The built-in chronology.</summary>
    public static Coded Seed => BuiltIn.Value;

    /// <summary>The decoded text.</summary>
    public string Text { get; }

    /// <summary>The events, in the order of the source.</summary>
    public IReadOnlyList<Event> Events { get; }

    /// <summary>The missions they mention; one more than once.</summary>
    public IReadOnlyList<Entity> Missions { get; }

    /// <summary>A chronology of a few lines.</summary>
    public static Coded Of(params string[] lines) => new(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
