using NatoIraq.Chronology.Dates;
using NatoIraq.Store;

namespace NatoIraq.Mcp.Access;

/// <summary>Dates as a client gives them: an EDTF expression, words, or the id of an event whose date is meant.</summary>
internal static class GivenDate
{
    private static readonly DatePhraseReader Reader = new();

    /// <summary>The date.</summary>
    /// <exception cref="DateFormatException">It is none.</exception>
    public static EdtfDate Read(IChronologyStore store, string text)
    {
        try
        {
            return Reader.Resolve(text).Date;
        }
        catch (DateFormatException) when (text.Length > 0 && store.Find([text]).Single() is { } happening)
        {
            return happening.ToEdtf();
        }
    }

    /// <summary>Before or after a date or an event, which is added to those that are named.</summary>
    /// <exception cref="DateFormatException">It is neither.</exception>
    public static DateCriterion BeforeOrAfter(IChronologyStore store, DateRelation relation, string text, List<string> named)
    {
        try
        {
            return new DateCriterion(relation, Reader.Resolve(text).Date);
        }
        catch (DateFormatException) when (text.Length > 0 && store.Find([text]).Single() is { } happening)
        {
            named.Add(happening.Id);
            return DateCriterion.To(relation, happening);
        }
    }
}
