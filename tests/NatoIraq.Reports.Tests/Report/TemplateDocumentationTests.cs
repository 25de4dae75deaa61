using System.Reflection;
using NatoIraq.Reports.Report;

namespace NatoIraq.Reports.Tests.Report;

/// <summary>A template's author finds in docs/reports.md every value that a template can print.</summary>
public sealed class TemplateDocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reports.md"));

    [Theory]
    [InlineData(typeof(ReportModel), "")]
    [InlineData(typeof(ReportMission), "missions")]
    [InlineData(typeof(ReportPhase), "missions[].phases")]
    [InlineData(typeof(ReportChain), "chains")]
    [InlineData(typeof(ReportStep), "chains[].steps")]
    [InlineData(typeof(ReportCount), "years")]
    [InlineData(typeof(ReportGap), "gaps")]
    [InlineData(typeof(ReportQuantity), "quantities")]
    [InlineData(typeof(ReportEvent), "events")]
    [InlineData(typeof(ReportSubEvent), "events[].subEvents")]
    [InlineData(typeof(ReportMention), "events[].evidence")]
    [InlineData(typeof(ReportSource), "sources")]
    public void Every_value_is_in_the_table(Type type, string of)
    {
        var rows = Page.Split('\n').Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).Select(static line => line.Split(" | ", 2));
        var told = of.Length == 0
            ? string.Concat(rows.Select(static row => row[0]))
            : rows.Single(row => row[0].Contains($"`{of}`", StringComparison.Ordinal))[1];
        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]),
            name => Assert.Contains($"`{name}`", told, StringComparison.Ordinal));
    }
}
