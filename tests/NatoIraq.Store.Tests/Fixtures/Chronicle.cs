using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>A chronology written down entry by entry, with its events as a coder would give them.</summary>
internal sealed class Chronicle(string title = "A chronology")
{
    private readonly StringBuilder text = new();
    private readonly List<Event> events = [];
    private readonly List<RejectedLine> rejected = [];
    private int line = 1;

    public string Text => text.ToString();

    public IReadOnlyList<Event> Events => events;

    /// <summary>Adds an entry: <c>dateText TAB words</c> on a line.</summary>
    public Chronicle Entry(string date, string words, string kind = EventKind.Other, Named[]? names = null, Within[]? within = null, string? time = null, string? zone = null)
    {
        var start = text.Length;
        text.Append(date).Append('\t').Append(words).Append('\n');
        var wordsAt = start + date.Length + 1;
        var entry = Make(date, new TextSpan(start, text.Length - 1 - start), new TextSpan(start, date.Length), words, kind, wordsAt, words, names ?? []);
        events.Add(entry with
        {
            Time = time,
            TimeZone = zone,
            SubEvents = new ValueList<Event>((within ?? []).Select(inner =>
            {
                var span = new TextSpan(wordsAt + words.IndexOf(inner.Words, StringComparison.Ordinal), inner.Words.Length);
                return Make(inner.Date, span, span, inner.Words, inner.Kind, span.Start, inner.Words, inner.Names ?? []);
            })),
        });
        line++;
        return this;
    }

    /// <summary>Adds a line that is no entry.</summary>
    public Chronicle Heading(string words)
    {
        text.Append(words).Append('\n');
        line++;
        return this;
    }

    /// <summary>Adds a line that could not be read.</summary>
    public Chronicle Unreadable(string words)
    {
        rejected.Add(new RejectedLine(line, new TextSpan(text.Length, words.Length), words, "It has no date."));
        return Heading(words);
    }

    public SourceImport ToImport(string? underTitle = null) => new()
    {
        Text = new SourceText(Text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))),
        Title = underTitle ?? title,
        FileName = "chronology.txt",
        Format = "Text",
        Imported = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        Events = events,
        Rejected = rejected,
    };

    private Event Make(string date, TextSpan span, TextSpan dateSpan, string words, string kind, int wordsAt, string within, Named[] names)
    {
        var value = EdtfDate.Parse(date);
        return new Event(Evidence.Of(names.Select(name => new Mention
        {
            Field = name.Field,
            Role = name.Role,
            Text = name.Words,
            Start = wordsAt + within.IndexOf(name.Words, StringComparison.Ordinal),
            Length = name.Words.Length,
            Line = line,
            Source = title,
            Name = name.Entity?.Name ?? name.Words,
            Entity = name.Entity ?? (name.Field is MentionField.Quantity or MentionField.Date ? null : new Entity { Field = name.Field, Name = name.Words }),
            Quantity = name.Quantity,
            Dated = name.Dated,
        })))
        {
            Date = date,
            Start = value.Start,
            End = value.End,
            Precision = value.Precision.ToString(),
            Kind = kind,
            Title = words[..Math.Min(100, words.Length)],
            Text = words,
            Plover = "CONSULT",
            DateText = dateSpan == span ? words : date,
            Section = date[..4].ToString(CultureInfo.InvariantCulture),
            Source = title,
            Line = line,
            Span = span,
            DateSpan = dateSpan,
        };
    }
}

/// <summary>Words of an entry that name something.</summary>
internal sealed record Named(string Words, string Field, string? Role = null)
{
    public Entity? Entity { get; init; }

    public Quantity? Quantity { get; init; }

    public DatedPhrase? Dated { get; init; }
}

/// <summary>A happening inside an entry with a date of its own.</summary>
internal sealed record Within(string Date, string Words, string Kind = EventKind.Other, Named[]? Names = null);
