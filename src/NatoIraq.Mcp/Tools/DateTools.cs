using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ModelContextProtocol.Server;
using NatoIraq.Chronology.Dates;
using NatoIraq.Mcp.Access;
using NatoIraq.Mcp.Answers;

namespace NatoIraq.Mcp.Tools;

/// <summary>What dates mean. Asks no store.</summary>
internal sealed class DateTools
{
    private const int MonthsOfYear = 12;

    /// <summary>Resolves a date.</summary>
    [McpServerTool(Name = "resolve_date", Title = "What a date means", UseStructuredContent = true)]
    [Description("What a date in words, or an EDTF expression, means: its EDTF value, the first and the last day it can be, and the rule that read it.")]
    public static ResolvedDateAnswer Resolve(
        [Description("'End 2004', '2004-36', 'between April and December 2016'.")] string expression,
        [Description("The date near which a day or month without a year lies: EDTF or words.")] string? referenceDate = null,
        [Description("Which comes first in a date of numbers, 03/04/1999.")] DateOrder dateOrder = DateOrder.Auto,
        [Description("The month a fiscal year starts in; without it a fiscal year is an error."), Range(1, MonthsOfYear)] int? fiscalYearStart = null)
    {
        if (fiscalYearStart is { } month)
        {
            Paging.Check(nameof(fiscalYearStart), month, 1, MonthsOfYear);
        }

        var reader = new DatePhraseReader(dateOrder, fiscalYearStart);
        var phrase = reader.Resolve(expression, referenceDate is null ? null : reader.Resolve(referenceDate).Date);
        return new ResolvedDateAnswer(
            ChronologyText.Cut(expression, Paging.ListedText),
            DateAnswer.Of(phrase.Date.ToString()),
            phrase.Rule,
            phrase.Time?.ToString(),
            phrase.TimeZone,
            [.. phrase.Alternatives.Select(static date => date.ToString())],
            phrase.Remark);
    }
}
