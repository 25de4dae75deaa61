using NatoIraq.Chronology.Dates;

namespace NatoIraq.Reports.Reading;

/// <summary>
/// An event as a file holds it: with its lists written out beside the evidence they were read off. Making the event of it checks that they
/// agree, so that a file that was changed manually in one place only is refused and not silently put right.
/// </summary>
internal sealed record EventParts
{
    public required string Id { get; init; }

    public required string Date { get; init; }

    public required DateTime? Start { get; init; }

    public required DateTime? End { get; init; }

    public required string Precision { get; init; }

    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>The lists of names, by the name of the property: Missions, Actors …</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Names { get; init; }

    public required IReadOnlyList<Quantity> Quantities { get; init; }

    public required IReadOnlyList<DatedPhrase> Dates { get; init; }

    public required IReadOnlyList<Event> SubEvents { get; init; }

    public required string? Parent { get; init; }

    public required string Plover { get; init; }

    public required string DateText { get; init; }

    public required string DateBasis { get; init; }

    public required string? Time { get; init; }

    public required string? TimeZone { get; init; }

    public required string? Section { get; init; }

    public required string Source { get; init; }

    public required int Line { get; init; }

    public required int? Page { get; init; }

    /// <summary>The evidence, without its numbers and dates, which stand in <see cref="Quantities"/> and <see cref="Dates"/>.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }

    /// <summary>What a user said of it in the place of the source.</summary>
    public required IReadOnlyList<Correction> Corrections { get; init; }

    /// <summary>The event.</summary>
    /// <exception cref="InvalidDataException">The parts do not agree, or a value is not valid.</exception>
    public Event ToEvent()
    {
        Require(Id.Length > 0, "Id is empty");
        Require(EdtfDate.TryParse(Date, out var date, out _), $"Date is '{Date}', which is not an EDTF expression");
        Require(
            date!.KnownStart == Start && date.KnownEnd == End,
            $"Start and End are not those of Date '{Date}', {Day.Format(date.KnownStart) ?? "open"} and {Day.Format(date.KnownEnd) ?? "open"}");
        Require(EventKind.All.Contains(Kind), $"Kind is '{Kind}'; the kinds are {string.Join(", ", EventKind.All)}");
        Require(Enum.GetNames<DatePrecision>().Contains(Precision), $"Precision is '{Precision}'");
        Require(
            DateBasis is Basis.Stated or Basis.Inferred or Basis.Corrected,
            $"DateBasis is '{DateBasis}'; it is {Basis.Stated}, {Basis.Inferred} or {Basis.Corrected}");
        Require(Time is null || EventTime.IsTime(Time), $"Time is '{Time}', which is not a time such as 14:05 or 14:05:30");
        Require(Time is not null || TimeZone is null, $"TimeZone is '{TimeZone}' where there is no Time");
        var unknown = Corrections.Select(static correction => correction.Field).FirstOrDefault(static field => field != CorrectedField.Event && !CorrectedField.All.Contains(field));
        Require(unknown is null, $"a correction's Field is '{unknown}'; the fields are {string.Join(", ", CorrectedField.All)}");
        // An event that a user adds stands in no source.
        Require(Line >= (Source.Length == 0 ? 0 : 1), "Line is below 1");
        Require(Page is null or >= 1, "Page is below 1");
        var mentions = WithValues();
        var made = new Event(Evidence.Of(mentions))
        {
            Id = Id,
            Date = Date,
            Start = Start,
            End = End,
            Precision = Precision,
            Kind = Kind,
            Title = Title,
            Text = Text,
            SubEvents = new ValueList<Event>(SubEvents),
            Parent = Parent,
            Plover = Plover,
            DateText = DateText,
            DateBasis = DateBasis,
            Time = Time,
            TimeZone = TimeZone,
            Section = Section,
            Source = Source,
            Line = Line,
            Page = Page,
            Corrections = new ValueList<Correction>(Corrections),
            // A file does not say where the entry stands; where its mentions are puts it in the same order.
            Span = mentions.Count == 0
                ? default
                : TextSpan.FromBounds(mentions.Min(static found => found.Span.Start), mentions.Max(static found => found.Span.End)),
        };
        foreach (var (property, names) in EventLists.Of(made))
        {
            Require(
                Names.TryGetValue(property, out var written) && written.Select(static name => DisplayControl.Fold(name)).SequenceEqual(names),
                $"{property} does not match Mentions, '{names}'; every list is derived from the mentions, so change them together");
        }

        return made;
    }

    private List<Mention> WithValues()
    {
        var quantities = new Queue<Quantity>(Quantities);
        var dates = new Queue<DatedPhrase>(Dates);
        var mentions = new List<Mention>(Mentions.Count);
        foreach (var mention in Mentions)
        {
            Check(mention);
            Require(mention.Event == Id, $"the mention '{mention.Text}' is of event '{mention.Event}'");
            mentions.Add(mention.Field switch
            {
                MentionField.Quantity when quantities.TryDequeue(out var quantity) => mention with { Quantity = quantity },
                MentionField.Date when dates.TryDequeue(out var dated) => mention with { Dated = dated },
                _ => mention,
            });
        }

        Require(quantities.Count == 0, "Quantities has more items than Mentions has of the field Quantity");
        Require(dates.Count == 0, "Dates has more items than Mentions has of the field Date");
        return mentions;
    }

    private static void Check(Mention mention)
    {
        Require(
            MentionField.All.Contains(mention.Field),
            $"a mention's Field is '{mention.Field}'; the fields are {string.Join(", ", MentionField.All)}");
        Require(
            mention.Role is null || MentionRole.All.Contains(mention.Role),
            $"a mention's Role is '{mention.Role}'; the roles are {string.Join(", ", MentionRole.All)}");
        Require(
            mention.Basis is Basis.Stated or Basis.Inferred or Basis.Corrected,
            $"a mention's Basis is '{mention.Basis}'; it is {Basis.Stated}, {Basis.Inferred} or {Basis.Corrected}");
        Require(
            mention is { Start: >= 0, Length: >= 0 } && mention.Line >= (mention.Basis == Basis.Corrected ? 0 : 1),
            $"the mention '{mention.Text}' has no position: Start, Length or Line is too small");
        Require(mention.Page is null or >= 1, $"the mention '{mention.Text}' has no position: Page is below 1");
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
