namespace NatoIraq.Chronology.Dates;

/// <summary>
/// Reads EDTF expressions: ISO 8601-2:2019 in the profile that the Library of Congress published on 2019-02-04, levels 0, 1 and 2. What
/// the text of the standard leaves open is decided in docs/edtf-decisions.md. One pass, no look back; the time is linear in the text.
/// </summary>
internal ref partial struct EdtfParser
{
    private readonly ReadOnlySpan<char> text;
    private int position;

    /// <summary>Makes a parser for one expression.</summary>
    public EdtfParser(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>What is wrong, once <see cref="Parse"/> has returned null.</summary>
    public string? Reason { get; private set; }

    /// <summary>Where it is wrong, from 0.</summary>
    public int ErrorPosition { get; private set; }

    /// <summary>Whether a mark stood left of what it qualifies, which is of level 2 even where one to the right would have done.</summary>
    public bool HasLeftQualifier { get; private set; }

    /// <summary>Reads the expression; null where it is none.</summary>
    public DateExpression? Parse()
    {
        if (text.IsEmpty)
        {
            return Fail(0, "it is empty");
        }

        if (text[0] is '[' or '{')
        {
            return ParseSet();
        }

        return text.Contains('/') ? ParseInterval() : ParseWhole();
    }

    private SingleDate? ParseWhole()
    {
        var date = ParseDate(mayHaveTime: true);
        return date is null || position == text.Length ? date : (SingleDate?)Fail(position, Unexpected());
    }

    private DateInterval? ParseInterval()
    {
        if (!TryParseEnd(out var start))
        {
            return null;
        }

        if (!Take('/'))
        {
            return Fail<DateInterval>(position, Unexpected());
        }

        var endPosition = position;
        if (!TryParseEnd(out var end))
        {
            return null;
        }

        if (position < text.Length)
        {
            return Fail<DateInterval>(position, Peek() == '/' ? "an interval has one '/'" : Unexpected());
        }

        return DateInterval.RunsBackwards(start, end)
            ? Fail<DateInterval>(endPosition, "the interval ends before it begins")
            : new DateInterval(start, end);
    }

    private bool TryParseEnd(out IntervalEnd end)
    {
        end = IntervalEnd.Unknown;
        if (position == text.Length || Peek() == '/')
        {
            return true;
        }

        if (TakeDots())
        {
            end = IntervalEnd.Open;
            return true;
        }

        if (ParseDate(mayHaveTime: false) is not { } date)
        {
            return false;
        }

        end = IntervalEnd.At(date);
        return true;
    }

    private DateSet? ParseSet()
    {
        var isAllOf = text[position++] == '{';
        var close = isAllOf ? '}' : ']';
        var members = new List<SetMember>();
        while (true)
        {
            var memberPosition = position;
            if (ParseMember(isFirst: members.Count == 0, close) is not { } member)
            {
                return null;
            }

            members.Add(member);
            if (Take(close))
            {
                return position == text.Length ? new DateSet(isAllOf, members) : Fail<DateSet>(position, Unexpected());
            }

            if (!Take(','))
            {
                return Fail<DateSet>(position, position == text.Length ? $"the set is not closed by '{close}'" : Unexpected());
            }

            if (member.Last is null)
            {
                return Fail<DateSet>(memberPosition, "only the last member of a set can have no end");
            }
        }
    }

    private SetMember? ParseMember(bool isFirst, char close)
    {
        var start = position;
        if (Peek() is ',' || Peek() == close)
        {
            return Fail<SetMember>(position, "a member of the set is missing");
        }

        var hasOpenStart = TakeDots();
        if (hasOpenStart && !isFirst)
        {
            return Fail<SetMember>(start, "only the first member of a set can have no beginning");
        }

        if (ParseDate(mayHaveTime: false) is not { } first)
        {
            return null;
        }

        if (hasOpenStart)
        {
            return SetMember.OfRange(null, first);
        }

        if (!TakeDots())
        {
            return SetMember.Of(first);
        }

        if (Peek() is ',' || Peek() == close)
        {
            return first.HasUnspecifiedDigits ? FailRange(start) : SetMember.OfRange(first, null);
        }

        if (ParseDate(mayHaveTime: false) is not { } last)
        {
            return null;
        }

        if (first.HasUnspecifiedDigits || last.HasUnspecifiedDigits || first.Unit == DateUnit.Group)
        {
            return FailRange(start);
        }

        if (first.Unit != last.Unit)
        {
            return Fail<SetMember>(start, "the two ends of a range in a set are not equally precise");
        }

        return last.Days.First < first.Days.First
            ? Fail<SetMember>(start, "the range runs backwards")
            : SetMember.OfRange(first, last);
    }

    private SetMember? FailRange(int start) => Fail<SetMember>(start, "a range in a set runs between whole years, months or days");
}
