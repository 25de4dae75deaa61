namespace NatoIraq.Chronology.Happenings;

/// <summary>Two tellings that are taken for one happening.</summary>
/// <param name="One">The index of the one.</param>
/// <param name="Other">The index of the other.</param>
/// <param name="Rule">The rule; null where a user says so.</param>
/// <param name="Score">How much speaks for it, from 0 to 1.</param>
/// <param name="Reason">What speaks for it.</param>
/// <param name="SharesDay">Whether their dates can be the same day.</param>
internal sealed record TellingLink(int One, int Other, string? Rule, double Score, string? Reason, bool SharesDay);

/// <summary>
/// The rules by which two tellings of different sources are taken for one happening (docs/happenings.md). They would rather leave two apart
/// than take for one what is not: a user joins events more easily than finds out that they were joined.
/// </summary>
internal sealed class TellingMatcher(List<Telling> tellings)
{
    /// <summary>Pairs that are less alike are not worth a word.</summary>
    public const double LeastNear = 0.3;

    private const double LeastAlikeOfRival = 0.3;
    private const double RivalShare = 0.8;
    private const double LeastAlike = 0.5;
    private const double LeastAlikeOfRecurring = 0.6;
    private const double LeastAlikeOfOneDate = 0.35;
    private const double LeastAlikeOfPhase = 0.15;
    private const int MostDaysApart = 366;
    private const int MostDaysApartOfRecurring = 31;
    private const int MostDaysApartOfPhase = 31;
    private const int MostDaysApartOfGathering = 3;
    private const int LongestGathering = 7;

    private readonly TellingLikeness likeness = new(tellings);

    /// <summary>What can be the same happening as a telling, by index.</summary>
    public IEnumerable<int> CandidatesOf(int one) => likeness.AlikeTo(one);

    /// <summary>How much of the words of two is common to them, from 0 to 1.</summary>
    public double Similarity(int one, int other) => likeness.Similarity(one, other);

    /// <summary>The link between two tellings, or why there is none.</summary>
    public (TellingLink? Link, string? Obstacle) Match(int one, int other)
    {
        var (first, second) = (tellings[one], tellings[other]);
        if (first.Obstacle(second) is { } obstacle)
        {
            return (null, obstacle);
        }

        return first.Date.Overlaps(second.Date) ? OnOneDate(one, other)
            : first.SharesDate(second) ? (null, "a date in the text of one is the date of the other")
            : OnOtherDates(one, other);
    }

    private (TellingLink? Link, string? Obstacle) OnOneDate(int one, int other)
    {
        var (first, second) = (tellings[one], tellings[other]);
        var similarity = Similarity(one, other);
        if (similarity >= LeastAlike && HasMoreAlike(one, other, out var third))
        {
            return (null, third);
        }

        if (likeness.IsRetold(one, other))
        {
            return (Link(one, other, HappeningRule.SameWords, similarity, true), null);
        }

        var isOneDay = first.Told.Date == second.Told.Date;
        var isPhase = MissionInCommon(first, second) && similarity >= (first.IsOnceInALife ? 0 : isOneDay ? LeastAlikeOfPhase : LeastAlikeOfOneDate);
        if (isPhase && !HasRivalPhase(one, other, out third))
        {
            return (Link(one, other, HappeningRule.MissionPhase, Half(similarity), true), null);
        }

        if (isOneDay && first.IsOneDay && first.IsOnDocumentOf(second) && !HasRivalDocument(one, other, out third))
        {
            return (Link(one, other, HappeningRule.SameDocument, Half(similarity), true), null);
        }

        if (first.IsGathering && IsShort(first) && IsShort(second) && first.PeopleInCommon(second) > 0 && !HasMoreAlike(one, other, out third)
            && (IsOneMatter(first, second) || !HasRivalGathering(one, other, out third)))
        {
            return (Link(one, other, HappeningRule.SameGathering, Half(similarity), true), null);
        }

        var least = isOneDay ? LeastAlikeOfOneDate : LeastAlike;
        return similarity < least ? (null, TooLittle(similarity, least))
            : HasMoreAlike(one, other, out third) ? (null, third)
            : !likeness.HaveRareInCommon(one, other) ? (null, "what they have in common occurs in many events")
            : (Link(one, other, HappeningRule.SameDate, similarity, true), null);
    }

    private (TellingLink? Link, string? Obstacle) OnOtherDates(int one, int other)
    {
        var (first, second) = (tellings[one], tellings[other]);
        if (first.IsDatedRoughly || second.IsDatedRoughly)
        {
            return (null, "the date of one is approximate");
        }

        if (first.DaysApart(second) is not { } days)
        {
            return (null, "a date is open");
        }

        if (FigureAgreement.Disagreeing(first, second).Any())
        {
            return (null, "both the dates and the figures differ");
        }

        var similarity = Similarity(one, other);
        string? third = null;
        if (MissionInCommon(first, second) && days <= MostDaysApartOfPhase && similarity >= (first.IsOnceInALife ? 0 : LeastAlikeOfOneDate)
            && !HasRivalPhase(one, other, out third))
        {
            return (Link(one, other, HappeningRule.MissionPhase, Half(similarity), false), null);
        }

        if (first.IsGathering && days <= MostDaysApartOfGathering && NameTheSamePeople(first, second)
            && (IsOneMatter(first, second) || days == 1) && !HasRivalGathering(one, other, out third))
        {
            return (Link(one, other, HappeningRule.SameGathering, Half(similarity), false), null);
        }

        var recurs = first.Recurs || second.Recurs;
        var (least, most) = recurs ? (LeastAlikeOfRecurring, MostDaysApartOfRecurring) : (LeastAlike, MostDaysApart);
        return third is not null ? (null, third)
            : similarity < least ? (null, TooLittle(similarity, least))
            : days > most ? (null, FormattableString.Invariant($"they are {days} days apart, more than the limit of {most}"))
            : HasRival(one, other, out third) || HasRival(other, one, out third) ? (null, third)
            : !likeness.HaveRareInCommon(one, other) && !likeness.IsRetold(one, other) ? (null, "what they have in common occurs in many events")
            : (Link(one, other, HappeningRule.OtherDate, similarity, false), null);
    }

    private TellingLink Link(int one, int other, string rule, double score, bool sharesDay) =>
        new(one, other, rule, Math.Round(score, 2), likeness.Reason(one, other), sharesDay);

    /// <summary>A rule that uses more than words gives at least half, and the words the rest.</summary>
    private static double Half(double similarity) => (1 + similarity) / 2;

    private static string TooLittle(double similarity, double least) =>
        FormattableString.Invariant($"their similarity is {similarity:0.00}, below the threshold of {least:0.00}");

    private static bool MissionInCommon(Telling one, Telling other) =>
        one.Told.Kind == other.Told.Kind && one.Missions.Intersect(other.Missions, StringComparer.Ordinal).Any();

    private static bool IsOneMatter(Telling one, Telling other) => one.Agenda.IsOf(other.Agenda);

    private static bool IsShort(Telling telling) => telling.Bounds.LatestEnd - telling.Bounds.EarliestStart < LongestGathering;

    private static bool NameTheSamePeople(Telling one, Telling other) =>
        one.PeopleInCommon(other) is var common && (common >= 2 || (common > 0 && common == Math.Max(one.People.Count, other.People.Count)));

    /// <summary>
    /// Whether a third telling is nearly as much like the first as the second is, in either of the two sources: then much the same happened
    /// more than once. Or whether the second's source reports the first when it happened: then the second is another.
    /// </summary>
    private bool HasRival(int one, int other, out string? rival)
    {
        var similarity = Similarity(one, other);
        return IsThere(one, other, out rival, third =>
            tellings[one].Obstacle(tellings[third]) is null
            && (Similarity(one, third) >= RivalShare * similarity
                || (tellings[third].Whole.Source == tellings[other].Whole.Source
                    && Similarity(one, third) >= LeastAlikeOfRival
                    && tellings[one].SharesDate(tellings[third]))));
    }

    /// <summary>Whether the second's source tells, on the first's date, of something that is at least as much like the first.</summary>
    private bool HasMoreAlike(int one, int other, out string? rival) =>
        HasMoreAlikeThan(one, other, out rival) || HasMoreAlikeThan(other, one, out rival);

    private bool HasMoreAlikeThan(int one, int other, out string? rival) => IsThere(one, other, out rival, third =>
        tellings[third].Whole.Source == tellings[other].Whole.Source
        && tellings[one].IsOfKind(tellings[third])
        && tellings[one].Date.Overlaps(tellings[third].Date)
        && Similarity(one, third) >= Similarity(one, other));

    /// <summary>Whether either source reports the same phase of the mission once more about that time.</summary>
    private bool HasRivalPhase(int one, int other, out string? rival)
    {
        return Has(one, other, out rival) || Has(other, one, out rival);

        bool Has(int first, int second, out string? found) => IsThere(first, second, out found, third =>
            MissionInCommon(tellings[first], tellings[third])
            && (tellings[first].DaysApart(tellings[third]) ?? 0) <= MostDaysApartOfPhase
            && (tellings[first].Date.Overlaps(tellings[third].Date) || !tellings[first].Date.Overlaps(tellings[second].Date)));
    }

    /// <summary>Whether either source reports the document once more on that day.</summary>
    private bool HasRivalDocument(int one, int other, out string? rival)
    {
        return Has(one, other, out rival) || Has(other, one, out rival);

        bool Has(int first, int second, out string? found) => IsThere(first, second, out found, third =>
            tellings[first].IsOfKind(tellings[third])
            && tellings[first].IsOnDocumentOf(tellings[third])
            && tellings[first].Date.Overlaps(tellings[third].Date));
    }

    /// <summary>Whether either source reports another gathering of the people on one of those days.</summary>
    private bool HasRivalGathering(int one, int other, out string? rival)
    {
        return Has(one, other, out rival) || Has(other, one, out rival);

        bool Has(int first, int second, out string? found) => IsThere(first, second, out found, third =>
            tellings[third].IsGathering
            && tellings[first].PeopleInCommon(tellings[third]) > 0
            && (tellings[first].DaysApart(tellings[third]) ?? 0) <= MostDaysApartOfGathering);
    }

    /// <summary>Whether there is a third telling, of one of the two sources and part of neither, of which something holds.</summary>
    private bool IsThere(int one, int other, out string? rival, Func<int, bool> holds)
    {
        var (first, second) = (tellings[one], tellings[other]);
        foreach (var third in likeness.AlikeTo(one))
        {
            var whole = tellings[third].Whole;
            if (third != other && !ReferenceEquals(whole, second.Whole) && (whole.Source == first.Whole.Source || whole.Source == second.Whole.Source)
                && holds(third))
            {
                rival = $"{tellings[third].Told.Id} ({whole.Source}) is an equally likely match";
                return true;
            }
        }

        rival = null;
        return false;
    }
}
