using System.Globalization;
using System.Text;
using NatoIraq.Chronology.Dates;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>
/// A chronology of any length: dates of every sort over twenty years, words that follow Zipf's law, three to five names an entry. The same
/// each time.
/// </summary>
/// <param name="count">How many entries.</param>
internal sealed class SyntheticChronicle(int count)
{
    private const int Vocabulary = 5000;
    private static readonly DateTime FirstDay = new(2000, 1, 1);
    private static readonly double[] Weights = CumulativeWeights();

    private static readonly Entity[] Names =
    [
        .. Enumerable.Range(0, 400).Select(static rank => new Entity { Field = FieldOf(rank), Name = "Name " + Spell(rank) }),
    ];

    private readonly StringBuilder text = new();

    /// <summary>An import whose events are made as they are asked for. The text is whole once they all have been.</summary>
    public SourceImport ToImport(string title = "Synthetic") => new()
    {
        Text = new SourceText(Write(), new string('0', 64)),
        Title = title,
        FileName = "synthetic.txt",
        Format = "Text",
        Imported = DateTime.UnixEpoch,
        Events = Read(title),
        Rejected = [],
    };

    private string Write()
    {
        foreach (var (date, words, _, _) in Entries())
        {
            text.Append(date).Append('\t').Append(words).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<Event> Read(string title)
    {
        var values = new Dictionary<string, EdtfDate>(StringComparer.Ordinal);
        var position = 0;
        var line = 1;
        foreach (var (date, words, names, kind) in Entries())
        {
            if (!values.TryGetValue(date, out var value))
            {
                values.Add(date, value = EdtfDate.Parse(date));
            }

            var at = position + date.Length + 1;
            var mentions = names.Select(name => new Mention
            {
                Field = name.Field,
                Role = name.Field is MentionField.Group ? MentionRole.Agent : null,
                Text = name.Name,
                Name = name.Name,
                Start = at + words.IndexOf(name.Name, StringComparison.Ordinal),
                Length = name.Name.Length,
                Line = line,
                Source = title,
                Entity = name,
            }).ToList();
            yield return new Event(Evidence.Of(mentions))
            {
                Date = date,
                Start = value.KnownStart,
                End = value.KnownEnd,
                Precision = value.Precision.ToString(),
                Kind = kind,
                Title = words[..60],
                Text = words,
                Plover = "CONSULT",
                DateText = date,
                Section = date[..4],
                Source = title,
                Line = line,
                Span = new TextSpan(position, date.Length + 1 + words.Length),
                DateSpan = new TextSpan(position, date.Length),
            };
            position = at + words.Length + 1;
            line++;
        }
    }

    private IEnumerable<(string Date, string Words, List<Entity> Names, string Kind)> Entries()
    {
        var random = new Random(20040730);
        for (var index = 0; index < count; index++)
        {
            var day = FirstDay.AddDays(random.Next(7300));
            var names = Enumerable.Range(0, 3 + random.Next(3)).Select(_ => Names[Rank(random) % Names.Length]).Distinct().ToList();
            var words = string.Join(' ', Enumerable.Range(0, 25).Select(_ => Spell(Rank(random)))) + " " + string.Join(", ", names.Select(static name => name.Name)) + ".";
            yield return (Date(day, random.Next(20)), words, names, EventKind.All[Rank(random) % EventKind.All.Count]);
        }
    }

    private static string Date(DateTime day, int sort) => sort switch
    {
        < 10 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        < 15 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        15 or 16 => day.ToString("yyyy", CultureInfo.InvariantCulture),
        17 => FormattableString.Invariant($"{day:yyyy}-{33 + ((day.Month - 1) / 3)}"),
        18 => FormattableString.Invariant($"{day:yyyy-MM-dd}/{day.AddDays(day.Day * 9):yyyy-MM-dd}"),
        _ => day.Day switch
        {
            1 => FormattableString.Invariant($"{day:yyyy-MM-dd}/.."),
            2 => FormattableString.Invariant($"../{day:yyyy-MM-dd}"),
            3 => "200X",
            4 => FormattableString.Invariant($"[{day:yyyy-MM-dd},{day.AddDays(40):yyyy-MM-dd}]"),
            _ => FormattableString.Invariant($"{day:yyyy-MM}~"),
        },
    };

    private static string FieldOf(int rank) => (rank % 4) switch
    {
        0 => MentionField.Group,
        1 => MentionField.Mission,
        2 => MentionField.Place,
        _ => MentionField.Person,
    };

    private static int Rank(Random random)
    {
        var found = Array.BinarySearch(Weights, random.NextDouble() * Weights[^1]);
        return found < 0 ? Math.Min(~found, Vocabulary - 1) : found;
    }

    private static string Spell(int rank)
    {
        var word = "";
        for (var rest = rank + 20; rest > 0; rest /= 20)
        {
            word += "bcdfghklmnprstvwzxjq"[rest % 20] + "aeiou"[rest % 5].ToString();
        }

        return word;
    }

    private static double[] CumulativeWeights()
    {
        var sum = 0.0;
        return [.. Enumerable.Range(1, Vocabulary).Select(rank => sum += 1.0 / rank)];
    }
}
