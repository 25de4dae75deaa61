using NatoIraq.Chronology.Coding.Words;
using NatoIraq.Chronology.Sentences;

namespace NatoIraq.Chronology.Coding;

/// <summary>A lexicon made ready for matching: each word once, with all that is known of it, and the phrases as a tree over them.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 48;
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<string, string> currencies = new(StringComparer.Ordinal);
    private readonly TokenList scratch = new();

    /// <summary>The one name of a title that is written in several ways, by each of them.</summary>
    public Dictionary<string, string> TitleNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The people that the lexicon knows, by each of their names.</summary>
    public Dictionary<string, Entity> People { get; } = new(StringComparer.Ordinal);

    /// <summary>What ends no sentence with its full stop.</summary>
    public Abbreviations Abbreviations { get; private set; } = Abbreviations.Default;

    private Vocabulary() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Makes a vocabulary.</summary>
    public static Vocabulary Build(LexiconSections sections)
    {
        var vocabulary = new Vocabulary();
        vocabulary.AddFunctionWords();
        vocabulary.AddWords(sections);
        vocabulary.AddNames(sections);
        vocabulary.AddVerbs(sections);
        vocabulary.AddOpenGrammar();
        foreach (var item in sections["nounClasses"])
        {
            vocabulary.Intern(item.Name).Class = NounClasses.ByName[item.Class!];
        }

        vocabulary.Abbreviations = Abbreviations.Default.With(sections["abbreviations"].Select(static item => item.Name));
        return vocabulary;
    }

    /// <summary>What is known of a word, in whatever case and with whatever apostrophe it is written; null where nothing is.</summary>
    public Word? Find(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestWord)
        {
            return null;
        }

        Span<char> folded = stackalloc char[LongestWord];
        Fold(written, folded);
        return lookup.TryGetValue(folded[..written.Length], out var word) ? word : null;
    }

    /// <summary>Whether the word measures: "km", "hectares".</summary>
    public bool IsMeasure(ReadOnlySpan<char> written) => Find(written)?.Is(WordUse.Measure) is true;

    /// <summary>The currency of a sign, a code or a name, in the letters the lexicon has it in.</summary>
    public bool TryGetCurrency(ReadOnlySpan<char> written, out string code) =>
        currencies.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out code!);

    private static void Fold(ReadOnlySpan<char> written, Span<char> folded)
    {
        for (var index = 0; index < written.Length; index++)
        {
            var character = written[index];
            folded[index] = char.IsAscii(character) ? (character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character)
                : Tokenizer.IsApostrophe(character) ? '\''
                : character is '–' or '—' or '‑' or '−' or '‐' ? '-'
                : char.ToLowerInvariant(character);
        }
    }

    private Word Intern(ReadOnlySpan<char> written)
    {
        Span<char> folded = stackalloc char[written.Length];
        Fold(written, folded);
        if (!lookup.TryGetValue(folded, out var word))
        {
            word = new Word(words.Count + 1, folded.ToString()) { Senses = OpenWords.Default.Find(folded, TokenShape.Capitalized) };
            words[word.Text] = word;
        }

        return word;
    }

    private void AddFunctionWords()
    {
        foreach (var (use, list) in FunctionWords.Classes)
        {
            foreach (var word in list.Split(' '))
            {
                Intern(word).Uses |= use;
            }
        }

        foreach (var (noun, senses) in OpenWords.Default.Nouns)
        {
            if (char.IsLower(noun[0]))
            {
                var use = ((senses & WordSenses.PersonNoun) != 0 ? WordUse.PersonNoun : WordUse.None)
                    | ((senses & WordSenses.GroupNoun) != 0 ? WordUse.GroupNoun : WordUse.None);
                Intern(noun).Uses |= use;
                Intern(VerbInflection.WithS(noun)).Uses |= use;
            }
        }

        foreach (var (word, value) in FunctionWords.Numbers)
        {
            Intern(word).Number = value;
        }

        foreach (var (word, value) in FunctionWords.Many)
        {
            Intern(word).Many = value;
        }
    }

    private void AddWords(LexiconSections sections)
    {
        var irregular = sections["verbs"].ToDictionary(static item => item.Name, static item => (IReadOnlyList<string>)item.Forms, StringComparer.Ordinal);
        Mark("givenNames", WordUse.GivenName);
        Mark("nameParticles", WordUse.NameParticle);
        Mark("nameSuffixes", WordUse.NameSuffix);
        Mark("surnames", WordUse.Surname);
        Mark("placeHeads", WordUse.PlaceHead);
        Mark("placeNouns", WordUse.PlaceNoun);
        Mark("placeOpenings", WordUse.PlaceOpening);
        Mark("shipNouns", WordUse.ShipNoun);
        Mark("shipPrefixes", WordUse.ShipPrefix);
        Mark("compass", WordUse.Compass);
        Mark("documentHeads", WordUse.DocumentHead);
        Mark("commonWords", WordUse.Common);
        Mark("titleModifiers", WordUse.TitleModifier);
        Mark("missionNouns", WordUse.MissionNoun);
        Mark("legalForms", WordUse.LegalForm);
        Mark("personAttributes", WordUse.PersonAttribute);
        Mark("bodyAttributes", WordUse.BodyAttribute);
        Mark("bodiesByThemselves", WordUse.BodyByItself);
        Mark("bodyOpenings", WordUse.BodyOpening);
        Mark("placeSyllables", WordUse.PlaceSyllable);
        Mark("placeOpeningsWithOf", WordUse.OpensWithOf | WordUse.PlaceOpening);
        Mark("personNouns", WordUse.PersonNoun);
        Mark("groupNouns", WordUse.GroupNoun);
        Mark("companyNouns", WordUse.CompanyNoun);
        Mark("unitHeads", WordUse.UnitHead);
        Mark("rulerTitles", WordUse.RulerTitle);
        Mark("partsOfPlaces", WordUse.PartOfPlace);
        Mark("partsOfBodies", WordUse.PartOfBody);
        Mark("motionNouns", WordUse.Motion);
        MarkVerbs("speechVerbs", WordUse.SpeechVerb);
        MarkVerbs("shipVerbs", WordUse.ShipVerb);
        MarkVerbs("motionVerbs", WordUse.Motion);
        MarkVerbs("personVerbs", WordUse.PersonVerb);
        MarkVerbs("bodyVerbs", WordUse.BodyVerb);
        MarkVerbs("verbsToPeople", WordUse.ToPersonVerb);
        MarkVerbs("verbsToBodies", WordUse.ToBodyVerb);
        MarkVerbs("verbsToPlaces", WordUse.ToPlaceVerb);
        Mark("pluralNouns", WordUse.PluralNoun);
        Mark("requestNouns", WordUse.RequestNoun);
        Mark("urgingNouns", WordUse.UrgingNoun);
        Mark("measures", WordUse.Measure);
        Mark("numberLabels", WordUse.NumberLabel);
        Mark("changeWords", WordUse.Change);
        Mark("organizationHeads", WordUse.OrganizationHead, PhraseKind.OrganizationHead);
        Mark("governmentNouns", WordUse.GovernmentNoun, PhraseKind.GovernmentNoun);
        Phrase("groups", PhraseKind.GroupNoun);
        Phrase("titles", PhraseKind.Title);
        Phrase("titleAbbreviations", PhraseKind.Title);
        foreach (var item in sections["titleNames"])
        {
            foreach (var alias in item.Aliases)
            {
                TitleNames[alias] = item.Name;
                AddPhrase(char.IsUpper(alias[^1]) ? alias : alias.ToLowerInvariant(), PhraseKind.Title);
            }
        }

        Phrase("titleAbbreviations", PhraseKind.TitleAbbreviation);
        Phrase("honorifics", PhraseKind.Honorific);
        Phrase("portfolios", PhraseKind.Portfolio);
        Phrase("documentNouns", PhraseKind.DocumentNoun);

        foreach (var currency in sections["currencies"])
        {
            currencies[currency.Name] = currency.Name;
            foreach (var alias in currency.Aliases)
            {
                currencies[alias] = currency.Name;
            }
        }

        void Mark(string section, WordUse use, PhraseKind? phrase = null)
        {
            foreach (var item in sections[section])
            {
                if (phrase is { } kind && item.Name.Contains(' ', StringComparison.Ordinal))
                {
                    AddPhrase(item.Name, kind);
                }
                else
                {
                    Intern(item.Name).Uses |= use;
                }
            }
        }

        void MarkVerbs(string section, WordUse use)
        {
            foreach (var form in sections[section].SelectMany(item => VerbInflection.FormsOf(item.Name, IrregularForms(item.Name))))
            {
                Intern(form.Form).Uses |= use;
            }
        }

        IReadOnlyList<string> IrregularForms(string verb) => irregular.GetValueOrDefault(verb) ?? [];

        void Phrase(string section, PhraseKind kind)
        {
            foreach (var item in sections[section])
            {
                AddPhrase(item.Name, kind);
            }
        }
    }

    private void AddNames(LexiconSections sections)
    {
        AddEntities(sections["people"], MentionField.Person, PhraseKind.Person);
        AddEntities(sections["organizations"], MentionField.Organization, PhraseKind.Organization);
        AddEntities(sections["missions"], MentionField.Mission, PhraseKind.Mission);
        AddEntities(sections["offices"], MentionField.Office, PhraseKind.Office);
        AddEntities(sections["states"], MentionField.State, PhraseKind.State);
        AddEntities(sections["provinces"], MentionField.Place, PhraseKind.Province);
        AddEntities(sections["places"], MentionField.Place, PhraseKind.Place);
        AddEntities(sections["documents"], MentionField.Document, PhraseKind.Document);
        foreach (var item in sections["groupNames"])
        {
            AddPhrase(item.Name, PhraseKind.GroupName, new Entity { Field = MentionField.Group, Name = item.Name });
        }
    }

    private void AddEntities(IEnumerable<LexiconItem> items, string field, PhraseKind kind)
    {
        foreach (var item in items)
        {
            var entity = new Entity
            {
                Field = field,
                Name = item.Name,
                Acronym = item.Acronym == item.Name ? null : item.Acronym,
                Aliases = new ValueList<string>(item.Aliases),
                MissionType = field is MentionField.Mission ? item.Type ?? LexiconSchema.MissionTypes[0] : null,
                Predecessors = new ValueList<string>(item.Predecessors),
                Point = item is { Latitude: { } latitude, Longitude: { } longitude } ? new GeographicPoint(latitude, longitude) : null,
            };
            foreach (var name in entity.AllNames())
            {
                AddPhrase(name, kind, entity);
                if (kind is PhraseKind.Person)
                {
                    People[name] = entity;
                }
            }

            foreach (var demonym in item.Demonyms)
            {
                AddPhrase(demonym, PhraseKind.Demonym, entity);
            }

            foreach (var abbreviation in item.Abbreviations)
            {
                AddPhrase(abbreviation, PhraseKind.ProvinceAbbreviation, entity);
            }
        }
    }

    private void AddVerbs(LexiconSections sections)
    {
        foreach (var item in sections["verbs"])
        {
            var sense = new VerbSense(item.Name, item.Kind ?? EventKind.Other, item.Plover, [.. item.Frames.Select(Compile)])
            {
                IsAwayFromObject = item.IsAwayFromObject,
            };
            foreach (var (form, forms) in VerbInflection.FormsOf(item.Name, item.Forms))
            {
                if (form.AsSpan().ContainsAny(" -"))
                {
                    NameTrie.Add(WordsOf(form, out var written), new PhraseSense(PhraseKind.Verb, written, null, sense, forms));
                }
                else
                {
                    var word = Intern(form);
                    word.VerbForms = word.Verb == sense ? word.VerbForms | forms : forms;
                    word.Verb = sense;
                }
            }
        }

        foreach (var item in sections["kindNouns"])
        {
            var noun = new NounSense(item.Kind!, item.Plover, [.. item.Frames.Select(Compile)]);
            Intern(item.Name).Noun = noun;
        }
    }

    /// <summary>The verbs and nouns that only the open grammar knows; what the lexicon says of a word goes before.</summary>
    private void AddOpenGrammar()
    {
        foreach (var open in OpenGrammar.Words())
        {
            var word = Intern(open.Text);
            word.Class = open.Noun;
            word.IsMostlyVerb = open.IsMostlyVerb;
            if (!open.IsVerb)
            {
                continue;
            }

            var sense = new VerbSense(open.Text, EventKind.Other, null, []);
            foreach (var (form, forms) in VerbInflection.FormsOf(open.Text, open.Forms))
            {
                var inflected = Intern(form);
                if (inflected.Verb is null && (inflected.OpenVerb is null || forms is not VerbForms.ThirdPerson))
                {
                    inflected.OpenVerb = sense;
                    inflected.OpenForms |= forms;
                    inflected.IsMostlyVerb |= open.IsMostlyVerb;
                }
            }
        }
    }

    private VerbFrame Compile(LexiconFrame frame) => new(frame.IsPassive, Filler(frame.Next), Filler(frame.Object), Filler(frame.Subject), frame.Kind, frame.Plover);

    private FrameFiller? Filler(List<string> asked) => asked.Count == 0 ? null
        : new FrameFiller(Sequences([.. asked.Where(static item => item[0] != '<')]),
            asked.Where(static item => item[0] == '<').Aggregate(NounClass.None, static (all, item) => all | NounClasses.ByName[item[1..^1]]));

    private int[][] Sequences(List<string> phrases) =>
        [.. phrases.Select(phrase => Array.ConvertAll(WordsOf(phrase, out _), static word => word.Id))];

    private void AddPhrase(string name, PhraseKind kind, Entity? entity = null)
    {
        NameTrie.Add(WordsOf(name, out var written), new PhraseSense(kind, written, entity));
    }

    private Word[] WordsOf(string phrase, out string[] written)
    {
        scratch.Clear();
        Tokenizer.Tokenize(phrase, null, scratch);
        var found = new Word[scratch.Count];
        written = new string[scratch.Count];
        for (var index = 0; index < found.Length; index++)
        {
            var token = scratch[index];
            written[index] = phrase[token.Start..token.End];
            found[index] = Intern(written[index]);
        }

        return found;
    }
}
