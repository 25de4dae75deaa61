namespace NatoIraq.Chronology.Coding.Words;

/// <summary>
/// Phrases of the lexicon as a tree over words, rooted in their first: one walk from a token finds every phrase that begins there.
/// </summary>
internal sealed class NameTrie
{
    private readonly List<PhraseSense> senses = [];
    private Dictionary<int, NameTrie>? next;

    /// <summary>Adds a phrase.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="sense">What it means.</param>
    public static void Add(ReadOnlySpan<Word> words, PhraseSense sense)
    {
        var node = words[0].Phrases ??= new NameTrie();
        foreach (var word in words[1..])
        {
            node.next ??= [];
            if (!node.next.TryGetValue(word.Id, out var longer))
            {
                node.next[word.Id] = longer = new NameTrie();
            }

            node = longer;
        }

        node.senses.Add(sense);
    }

    /// <summary>Appends the phrases that begin at a token, the shortest first.</summary>
    public static void Match(TokenList tokens, string text, int first, List<PhraseMatch> matches)
    {
        var node = tokens[first].Word?.Phrases;
        for (var index = first; node is not null; index++)
        {
            foreach (var sense in node.senses)
            {
                if (sense.Fits(tokens, text, first))
                {
                    matches.Add(new PhraseMatch(first, index, sense));
                }
            }

            if (node.next is null || index + 1 >= tokens.Count || tokens[index + 1] is not { Word: { } word, StartsCell: false }
                || !node.next.TryGetValue(word.Id, out node))
            {
                return;
            }
        }
    }
}

/// <summary>What a phrase of the lexicon is.</summary>
internal enum PhraseKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization.</summary>
    Organization,

    /// <summary>A mission, programme or activity.</summary>
    Mission,

    /// <summary>A group that goes by a name: "Allied leaders".</summary>
    GroupName,

    /// <summary>What a group consists of: "defence ministers".</summary>
    GroupNoun,

    /// <summary>An office that goes by a name of its own: "SACEUR".</summary>
    Office,

    /// <summary>A title before a name: "Prime Minister".</summary>
    Title,

    /// <summary>Lt. Gen., a title in short; a title as well.</summary>
    TitleAbbreviation,

    /// <summary>Dr, Sir.</summary>
    Honorific,

    /// <summary>What a minister is minister of.</summary>
    Portfolio,

    /// <summary>A state's name.</summary>
    State,

    /// <summary>A state's adjective: "Iraqi".</summary>
    Demonym,

    /// <summary>A place that is no state.</summary>
    Place,

    /// <summary>A part of a state, which also stands behind its towns: "Maryland".</summary>
    Province,

    /// <summary>The short form of a province: "Minn."; only behind a place.</summary>
    ProvinceAbbreviation,

    /// <summary>A document that goes by a name.</summary>
    Document,

    /// <summary>A document by its common noun: "resolution".</summary>
    DocumentNoun,

    /// <summary>A word that holds organizations by kind, of more than one word: "Consulate General".</summary>
    OrganizationHead,

    /// <summary>The same, in lower case too: "air force".</summary>
    GovernmentNoun,

    /// <summary>A verb of more than one word: "take over".</summary>
    Verb,
}

/// <summary>What a phrase means.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Written">How it is written in the lexicon: decides where the text must have capitals.</param>
/// <param name="Entity">The entity it names, if it names one.</param>
/// <param name="Verb">The verb, for <see cref="PhraseKind.Verb"/>.</param>
/// <param name="VerbForms">Which forms of it.</param>
internal sealed record PhraseSense(PhraseKind Kind, string[] Written, Entity? Entity = null, VerbSense? Verb = null,
    VerbForms VerbForms = VerbForms.None)
{
    private static bool IsAcronym(string written) => written.Length >= 4 && written.All(char.IsUpper);

    /// <summary>Whether the text has capitals wherever the lexicon has them ("US" is not "us", "Nice" is not "nice").</summary>
    public bool Fits(TokenList tokens, string text, int first)
    {
        for (var index = 0; index < Written.Length; index++)
        {
            var written = Written[index];
            if (!char.IsUpper(written[0]))
            {
                continue;
            }

            var token = tokens[first + index];
            if (!char.IsUpper(text[token.Start]))
            {
                return false;
            }

            if (token.Shape is TokenShape.Capitalized && Written.Length == 1 && IsAcronym(written)
                && (token.Senses & (WordSenses.Common | WordSenses.GivenName | WordSenses.Surname)) == 0)
            {
                // "Nato", "Unesco": a long acronym that is no word or name loses its capitals in British print.
                return true;
            }

            if (written.Length > 1 && token.End - token.Start > 1 && char.IsUpper(written[^1]) && !char.IsUpper(text[token.End - 1]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A phrase of the lexicon at its tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Sense">What it means.</param>
internal readonly record struct PhraseMatch(int First, int Last, PhraseSense Sense);
