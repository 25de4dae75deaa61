using System.Text.Json;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding;

/// <summary>
/// JSON → sections. Read token by token, so that an error can name its line and no object model is built at start-up.
/// </summary>
internal ref struct LexiconReader
{
    private readonly ReadOnlySpan<byte> json;
    private readonly string file;
    private Utf8JsonReader reader;
    private string path = "$";

    private LexiconReader(ReadOnlySpan<byte> json, string file)
    {
        this.json = json;
        this.file = file;
        reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="LexiconException">It is none; says line and reason.</exception>
    public static LexiconSections Read(ReadOnlySpan<byte> json, string file)
    {
        var lexicon = new LexiconReader(json, file);
        try
        {
            return lexicon.ReadSections();
        }
        catch (JsonException exception)
        {
            throw new LexiconException(file, (int)(exception.LineNumber ?? 0) + 1, "", "This is not JSON: " + exception.Message);
        }
        catch (InvalidOperationException)
        {
            // The reader refuses an escape such as \ud800 only when the text is asked for.
            throw lexicon.Error("A name or value has one half of a surrogate pair, which is no character. Write the character itself.");
        }
    }

    private LexiconSections ReadSections()
    {
        var sections = new LexiconSections();
        reader.Read();
        Expect(JsonTokenType.StartObject, "A lexicon is a JSON object of sections");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name == "$schema")
            {
                continue;
            }

            if (!LexiconSchema.Sections.TryGetValue(name, out var shape))
            {
                path = $"$.{name}";
                throw Error($"There is no section '{name}'. The sections are {string.Join(", ", LexiconSchema.Sections.Keys)}.");
            }

            Expect(JsonTokenType.StartArray, $"The section '{name}' is an array");
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                path = FormattableString.Invariant($"$.{name}[{index}]");
                sections.Add(name, shape.IsWordList ? new LexiconItem { Name = ReadText(name) } : ReadItem(name, shape));
            }
        }

        if (reader.Read())
        {
            throw Error("Nothing may follow the lexicon's object.");
        }

        return sections;
    }

    private LexiconItem ReadItem(string section, SectionShape shape)
    {
        Expect(JsonTokenType.StartObject, $"Each entry of '{section}' is an object with a '{shape.KeyProperty}'");
        var item = new LexiconItem();
        var outer = path;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var property = reader.GetString()!;
            path = $"{outer}.{property}";
            reader.Read();
            if (!shape.Properties.Contains(property))
            {
                throw Error($"An entry of '{section}' has no '{property}'. It may have {string.Join(", ", shape.Properties)}.");
            }

            ReadProperty(item, property, shape);
        }

        path = outer;

        if (item.Name.Length == 0)
        {
            throw Error($"An entry of '{section}' has no '{shape.KeyProperty}'.");
        }

        if (section == "kindNouns" && item.Kind is null)
        {
            throw Error($"'{item.Name}' in '{section}' has no 'kind': one of {string.Join(", ", EventKind.All)}.");
        }

        if (section == "verbs" && item.Kind is null && item.Frames.Count == 0)
        {
            throw Error($"'{item.Name}' in 'verbs' has no 'kind', one of {string.Join(", ", EventKind.All)}, or else its 'frames'.");
        }

        if (section == "nounClasses" && item.Class is null)
        {
            throw Error($"'{item.Name}' in '{section}' has no 'class': one of {string.Join(", ", LexiconSchema.NounClasses)}.");
        }

        if (item.Latitude is null != item.Longitude is null)
        {
            throw Error($"'{item.Name}' in '{section}' needs both 'latitude' and 'longitude', or neither.");
        }

        return item;
    }

    private void ReadProperty(LexiconItem item, string property, SectionShape shape)
    {
        if (property == shape.KeyProperty)
        {
            item.Name = ReadText(property);
            return;
        }

        switch (property)
        {
            case "acronym": item.Acronym = ReadText(property); break;
            case "type": item.Type = ReadOneOf(property, LexiconSchema.MissionTypes); break;
            case "kind": item.Kind = ReadOneOf(property, EventKind.All); break;
            case "plover": item.Plover = ReadOneOf(property, Plover.All); break;
            case "aliases": item.Aliases = ReadTexts(property); break;
            case "predecessors": item.Predecessors = ReadTexts(property); break;
            case "demonyms": item.Demonyms = ReadTexts(property); break;
            case "abbreviations": item.Abbreviations = ReadTexts(property); break;
            case "forms": item.Forms = ReadTexts(property); break;
            case "latitude": item.Latitude = ReadDegrees(property, 90); break;
            case "longitude": item.Longitude = ReadDegrees(property, 180); break;
            case "class": item.Class = ReadOneOf(property, LexiconSchema.NounClasses); break;
            case "awayFromObject": item.IsAwayFromObject = ReadTruth(property); break;
            default: item.Frames = ReadFrames(); break;
        }
    }

    private List<LexiconFrame> ReadFrames()
    {
        Expect(JsonTokenType.StartArray, "'frames' is an array of objects");
        var frames = new List<LexiconFrame>();
        var outer = path;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            path = FormattableString.Invariant($"{outer}[{frames.Count}]");
            Expect(JsonTokenType.StartObject, "A frame is an object");
            frames.Add(ReadFrame());
        }

        path = outer;
        return frames;
    }

    private LexiconFrame ReadFrame()
    {
        var frame = new LexiconFrame();
        var outer = path;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var property = reader.GetString()!;
            path = $"{outer}.{property}";
            reader.Read();
            switch (property)
            {
                case "passive": frame.IsPassive = ReadTruth(property); break;
                case "next": frame.Next = ReadFillers(property); break;
                case "object": frame.Object = ReadFillers(property); break;
                case "subject": frame.Subject = ReadFillers(property); break;
                case "kind": frame.Kind = ReadOneOf(property, EventKind.All); break;
                case "plover": frame.Plover = ReadOneOf(property, Plover.All); break;
                default: throw Error($"A frame has no '{property}'. It may have passive, next, object, subject, kind, plover.");
            }
        }

        path = outer;
        return frame.Kind.Length > 0 && (frame.IsPassive ? 1 : 0) + frame.Next.Count + frame.Object.Count + frame.Subject.Count > 0 ? frame
            : throw Error("A frame needs a 'kind' and at least one of 'passive', 'next', 'object' and 'subject'.");
    }

    /// <summary>Words, or classes in angle brackets: "letter", "&lt;place&gt;".</summary>
    private List<string> ReadFillers(string property)
    {
        var fillers = ReadTexts(property);
        foreach (var filler in fillers)
        {
            if (filler[0] == '<' && !(filler[^1] == '>' && NounClasses.ByName.ContainsKey(filler[1..^1])))
            {
                throw Error($"'{filler}' is not a class. The classes are {string.Join(", ", NounClasses.ByName.Keys.Select(static name => $"<{name}>"))}.");
            }
        }

        return fillers;
    }

    private bool ReadTruth(string property) => reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.GetBoolean()
        : throw Error($"'{property}' takes true or false; this is {reader.TokenType}.");

    private List<string> ReadTexts(string property)
    {
        Expect(JsonTokenType.StartArray, $"'{property}' is an array of texts");
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(ReadText(property));
        }

        return texts;
    }

    private string ReadText(string property)
    {
        Expect(JsonTokenType.String, $"'{property}' takes a text");
        var text = reader.GetString()!.Trim();
        return text.Length > 0 ? text : throw Error($"'{property}' is empty.");
    }

    private string ReadOneOf(string property, IReadOnlyList<string> allowed)
    {
        var text = ReadText(property);
        return allowed.Contains(text) ? text : throw Error($"'{property}' is '{text}'; it must be one of {string.Join(", ", allowed)}.");
    }

    private double ReadDegrees(string property, double limit)
    {
        Expect(JsonTokenType.Number, $"'{property}' takes a number of degrees");
        var degrees = reader.GetDouble();
        return Math.Abs(degrees) <= limit ? degrees
            : throw Error(FormattableString.Invariant($"'{property}' is {degrees}; it must lie between -{limit} and {limit}."));
    }

    private void Expect(JsonTokenType type, string rule)
    {
        if (reader.TokenType != type)
        {
            throw Error($"{rule}; this is {reader.TokenType}.");
        }
    }

    private LexiconException Error(string reason) =>
        new(file, json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1, path, reason);
}
