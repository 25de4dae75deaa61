using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports.Tests;

/// <summary>Events made by hand, and the bytes that a writer makes of them.</summary>
internal static class SampleEvents
{
    /// <summary>The entry of 30 July 2004, with a finding of every shape and a sub-event.</summary>
    public static Event Full { get; } = new(Evidence.Of(
    [
        Mention(MentionField.Mission, "NTIM-I", "NATO Training Implementation Mission", 16, MentionRole.Subject),
        Mention(MentionField.Organization, "Alliance’s", "NATO", 60, MentionRole.Agent),
        Mention(MentionField.State, "Iraqi", "Iraq", 80, MentionRole.Requester),
        Mention(MentionField.Person, "Jaap de Hoop Scheffer", "Jaap de Hoop Scheffer", 90, role: null),
        Mention(MentionField.Place, "Baghdad", "Baghdad", 120, MentionRole.Venue),
        Mention(MentionField.Document, "Resolution 1546", "UN Security Council Resolution 1546", 130, MentionRole.Authority),
        Mention(MentionField.Quantity, "more than 7.5 million people", "more than 7.5 million people", 150, role: null) with
        {
            Quantity = new Quantity
            {
                Text = "more than 7.5 million people",
                Value = 7500000.5m,
                Low = 7500000.5m,
                Unit = "people",
                Event = "2004-07-30a",
            },
        },
        Mention(MentionField.Date, "7 August", "2004-08-07", 190, role: null) with
        {
            Dated = new DatedPhrase
            {
                Text = "7 August",
                Date = "2004-08-07",
                Start = new DateTime(2004, 8, 7),
                End = new DateTime(2004, 8, 7),
            },
        },
    ]))
    {
        Id = "2004-07-30a",
        Date = "2004-07-30",
        Start = new DateTime(2004, 7, 30),
        End = new DateTime(2004, 7, 30),
        Precision = "Day",
        Kind = EventKind.Establishment,
        Title = "The NATO Training Implementation Mission is established",
        Text = "The NATO Training Implementation Mission is established at the Alliance’s request, \"by consensus\".",
        SubEvents = new ValueList<Event>(
            [With("First elements deployed to Baghdad", "2004-07-30a.1") with { Parent = "2004-07-30a" }]),
        Plover = "MOBILIZE",
        DateText = "30 July 2004",
        Section = "2004",
        Source = "NATO–Iraq",
        Line = 12,
    };

    /// <summary>The same from a source without pages.</summary>
    public static Event WithoutPages { get; } = PageTaken(Full) with { SubEvents = new ValueList<Event>(Full.SubEvents.Select(PageTaken)) };

    /// <summary>An event that is open and holds nothing but what it must.</summary>
    public static Event Bare { get; } = new(Evidence.Of([]))
    {
        Date = "2003/..",
        Start = new DateTime(2003, 1, 1),
        End = null,
        Precision = "Range",
        Kind = EventKind.Other,
        Title = "",
        Text = "",
        Plover = "",
        DateText = "since 2003",
        Line = 1,
        Page = 3,
    };

    /// <summary>The entry of 30 July 2004, with its date corrected.</summary>
    public static Event Corrected { get; } = Full with
    {
        Date = "2004-07-31",
        Start = new DateTime(2004, 7, 31),
        End = new DateTime(2004, 7, 31),
        DateBasis = Basis.Corrected,
        Corrections = new ValueList<Correction>(
        [
            new Correction
            {
                Event = "2004-07-30a",
                Field = CorrectedField.Date,
                Value = "2004-07-31",
                Was = "2004-07-30",
                Reason = "The \"second\" day",
                User = "anna",
                Time = new DateTime(2026, 3, 1, 14, 0, 0, 123, DateTimeKind.Utc),
                Revision = 3,
            },
        ]),
    };

    /// <summary>An event with this text wherever a text of the source can stand, and once in every kind of finding.</summary>
    public static Event With(string text, string id = "2004-08-07a") => new(Evidence.Of([.. MentionsOf(text).Select(mention => mention with { Event = id })]))
    {
        Id = id,
        Date = "2004-08-07",
        Start = new DateTime(2004, 8, 7),
        End = new DateTime(2004, 8, 7),
        Precision = "Day",
        Kind = EventKind.Deployment,
        Title = text,
        Text = text,
        Plover = "MOBILIZE",
        DateText = text,
        Time = "14:05",
        TimeZone = text,
        Section = text,
        Source = text,
        Line = 13,
    };

    private static Mention[] MentionsOf(string text) =>
    [
        .. new[] { MentionField.Mission, MentionField.Organization, MentionField.Person, MentionField.Place, MentionField.Document }
            .Select(field => Mention(field, text, text, 0, MentionRole.Agent)),
        Mention(MentionField.Quantity, text, text, 0, role: null) with { Quantity = new Quantity { Text = text, Value = 1, Unit = text } },
        Mention(MentionField.Date, text, text, 0, role: null) with { Dated = new DatedPhrase { Text = text, Date = "2004" } },
    ];

    /// <summary>An event of one mention.</summary>
    public static Event WithMention(Mention mention) => new(Evidence.Of([mention with { Event = "2004-08-07a" }]))
    {
        Id = "2004-08-07a",
        Date = "2004-08-07",
        Start = new DateTime(2004, 8, 7),
        End = new DateTime(2004, 8, 7),
        Precision = "Day",
        Kind = EventKind.Other,
        Title = "x",
        Text = "x",
        Plover = "",
        DateText = "7 August 2004",
        Line = 1,
    };

    /// <summary>An event whose one mention stands there.</summary>
    public static Event WithMentionAt(int start) => WithMention(Mention(MentionField.Person, "x", "x", start, role: null));

    /// <summary>An event at places with coordinates.</summary>
    public static Event At(params (string Name, double Latitude, double Longitude)[] places) => new(Evidence.Of(places.Select(static (place, index) =>
        Mention(MentionField.Place, place.Name, place.Name, index * 10, MentionRole.Venue) with
        {
            Event = "2004-08-07a",
            Entity = new Entity { Field = MentionField.Place, Name = place.Name, Point = new GeographicPoint(place.Latitude, place.Longitude) },
        })))
    {
        Id = "2004-08-07a",
        Date = "2004-08-07",
        Start = new DateTime(2004, 8, 7),
        End = new DateTime(2004, 8, 7),
        Precision = "Day",
        Kind = EventKind.Visit,
        Title = "Title",
        Text = "Text",
        Plover = "CONSULT",
        DateText = "7 August 2004",
        Source = "Source",
        Line = 3,
    };

    /// <summary>An event of this date.</summary>
    public static Event Dated(string date, string dateText, string title = "Title")
    {
        var value = EdtfDate.Parse(date);
        return Bare with { Id = "id", Date = date, Start = value.KnownStart, End = value.KnownEnd, Precision = value.Precision.ToString(), DateText = dateText, Title = title };
    }

    /// <summary>An event of this day and time.</summary>
    public static Event Timed(string time, string? zone = null, string date = "2011-03-11") =>
        Dated(date, time, "The quake strikes") with { Time = time, TimeZone = zone };

    /// <summary>The bytes of the file that these events make.</summary>
    public static byte[] Written(string format, EventWriterOptions options, params IEnumerable<Event> events)
    {
        using var stream = new MemoryStream();
        using (var writer = EventWriter.For(format, stream, options)!)
        {
            foreach (var @event in events)
            {
                writer.Write(@event);
            }

            writer.Complete();
        }

        return stream.ToArray();
    }

    private static Event PageTaken(Event of) =>
        of with { Page = null, Evidence = Evidence.Of(of.Mentions.Select(static mention => mention with { Page = null })) };

    private static Mention Mention(string field, string text, string name, int start, string? role) => new()
    {
        Event = "2004-07-30a",
        Field = field,
        Role = role,
        Text = text,
        Start = start,
        Length = text.Length,
        Line = 12,
        Page = 4,
        Source = "NATO–Iraq",
        Name = name,
        Basis = role is MentionRole.Requester ? Basis.Inferred : Basis.Stated,
    };
}
