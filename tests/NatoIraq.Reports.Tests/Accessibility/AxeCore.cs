using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NatoIraq.Reports.Tests.Accessibility;

/// <summary>axe-core, the rules of the Web Content Accessibility Guidelines as a program.</summary>
internal static class AxeCore
{
    /// <summary>
    /// What the rules of levels A and AA and the best practices find at fault in a page, if it is serious or critical: the rule and the
    /// elements.
    /// </summary>
    public static async Task<IReadOnlyList<string>> SeriousViolations(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.NotEmpty(result.Passes);
        return
        [
            .. result.Violations.Where(static violation => violation.Impact is "serious" or "critical")
                .Select(static violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(static node => node.Html))}"),
        ];
    }
}
