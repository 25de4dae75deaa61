using System.Reflection;
using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Tests.Dates;

/// <summary>What is decided and what is read is written down.</summary>
public sealed class Date_documents_tests
{
    public static TheoryData<string> Questions() =>
        [.. EdtfCase.All.Where(each => each.Ruling != "clear").SelectMany(each => each.Notes!).Distinct()];

    public static TheoryData<string> Rules() =>
        [.. typeof(DateRule).GetFields(BindingFlags.Public | BindingFlags.Static).Select(each => (string)each.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_the_standard_leaves_open_has_its_decision(string question) =>
        Assert.Contains(
            Read("edtf-decisions.md").Where(line => line.StartsWith('|') && line[1] == ' ').Select(line => line.Split('|')[1].Trim()),
            decided => question.StartsWith(decided, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_stands_in_the_table_of_forms(string rule)
    {
        var rules = Read("dates.md").Where(line => line.StartsWith('|')).Select(line => line.Split('|')[^2].Trim());
        Assert.Contains(rule, rules);
    }

    private static string[] Read(string document)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "NatoIraq.PowerShell.sln")))
        {
            directory = directory.Parent!;
        }

        return File.ReadAllLines(Path.Combine(directory.FullName, "docs", document));
    }
}
