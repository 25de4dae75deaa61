using NatoIraq.Chronology.Linking;

namespace NatoIraq.Chronology.Aliases;

/// <summary>
/// Names → proposals of which may be one entity's (docs/history.md, "Names"). Names meet under keys, so that the time grows with them and not
/// with their square. What a user has ruled is not proposed; what is one entity already has one name.
/// </summary>
/// <param name="rulings">What a user has ruled.</param>
public sealed class AliasFinder(IEnumerable<Ruling> rulings)
{
    private readonly List<Ruling> separate = [.. rulings.Where(static ruling => ruling.Kind == RulingKind.NotAlias)];
    private readonly Dictionary<(string Field, string Name), NamedEntity> named = [];
    private readonly List<(NamedEntity One, NamedEntity Other)> inBrackets = [];
    private readonly OfficeDays offices = new();

    /// <summary>Takes an event into account, with its sub-events.</summary>
    public void Add(Event happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        foreach (var part in happening.SubEvents.Prepend(happening))
        {
            var mentions = part.Mentions.Where(EventFacet.NamesEntity).OrderBy(static mention => mention.Start).ToList();
            foreach (var mention in mentions.DistinctBy(static mention => (mention.Field, mention.Name)))
            {
                EntityOf(mention).Events.Add(happening.Id);
            }

            inBrackets.AddRange(BracketedNames.In(part, mentions).Select(pair => (EntityOf(pair.Name), EntityOf(pair.InBrackets))));
            foreach (var office in NamedOffice.In(part).Where(static office => EventFacet.NamesEntity(office.Person)))
            {
                offices.Add(EntityOf(office.Person), office.Office.Name, part);
            }
        }
    }

    /// <summary>The proposals: each pair once, by the rule that says most; the surest first.</summary>
    public IReadOnlyList<AliasProposal> Find()
    {
        var links = inBrackets
            .Select(static pair => new NameLink(pair.One, pair.Other, AliasRule.Brackets, 0.95, "the one stands in brackets behind the other"))
            .Concat(NameLinks.OfPeople(named.Values.Where(static entity => entity.Field is MentionField.Person)))
            .Concat(named.Values.Where(static entity => entity.Field is not (MentionField.Person or MentionField.Office))
                .GroupBy(static entity => entity.Field).SelectMany(NameLinks.OfThings))
            .Concat(offices.Links());
        return
        [
            .. links
                .Where(link => link.One != link.Other && !AreSeparate(link))
                .Select(static link => link.FullerFirst)
                .GroupBy(static link => (link.One, link.Other))
                .Select(static same => same.MaxBy(static link => link.Score)!.Proposal)
                .OrderByDescending(static proposal => proposal.Score)
                .ThenBy(static proposal => proposal.Name, StringComparer.Ordinal)
                .ThenBy(static proposal => proposal.Alias, StringComparer.Ordinal),
        ];
    }

    private bool AreSeparate(NameLink link) =>
        separate.Exists(ruling => ruling.Subjects.Contains(link.One.Name) && ruling.Subjects.Contains(link.Other.Name));

    private NamedEntity EntityOf(Mention mention)
    {
        if (!named.TryGetValue((mention.Field, mention.Name), out var entity))
        {
            named.Add((mention.Field, mention.Name), entity = new NamedEntity(mention.Field, mention.Name));
        }

        return entity;
    }
}

/// <summary>A name that events have.</summary>
/// <param name="type">One of <see cref="MentionField"/>.</param>
/// <param name="name">The name.</param>
internal sealed class NamedEntity(string type, string name)
{
    /// <summary>One of <see cref="MentionField"/>.</summary>
    public string Field => type;

    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The ids of the events that have it.</summary>
    public HashSet<string> Events { get; } = new(StringComparer.Ordinal);
}

/// <summary>Two names that a rule holds to be one entity's.</summary>
internal sealed record NameLink(NamedEntity One, NamedEntity Other, string Rule, double Score, string Reason)
{
    /// <summary>The same with the name first that says more: of more words, in more events, longer.</summary>
    public NameLink FullerFirst => Order() >= 0 ? this : this with { One = Other, Other = One };

    /// <summary>The link as users see it.</summary>
    public AliasProposal Proposal => new()
    {
        Name = One.Name,
        Alias = Other.Name,
        Type = One.Field,
        Rule = Rule,
        Score = Math.Round(Score, 2),
        Reason = Reason,
        NameCount = One.Events.Count,
        AliasCount = Other.Events.Count,
    };

    private int Order()
    {
        // Of two spellings neither is fuller for a hyphen.
        var order = Rule is AliasRule.Spelling ? 0 : WordsOf(One).CompareTo(WordsOf(Other));
        order = order == 0 ? One.Events.Count.CompareTo(Other.Events.Count) : order;
        order = order == 0 ? One.Name.Length.CompareTo(Other.Name.Length) : order;
        return order == 0 ? string.CompareOrdinal(Other.Name, One.Name) : order;
    }

    private static int WordsOf(NamedEntity entity) => entity.Name.Split([' ', '-']).Count(static word => word.Length > 1 && !word.EndsWith('.'));
}
