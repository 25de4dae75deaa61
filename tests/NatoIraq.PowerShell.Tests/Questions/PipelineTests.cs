using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Questions;

public sealed class PipelineTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_pipeline_writes_the_same_rows_in_every_culture(string culture)
    {
        using var session = new Session(culture);

        session.Output("""
            Get-NatoIraqEvent -During 2018 | Where-Object Kind -eq Approval | Sort-Object Start -Descending |
                Select-Object Id, Date, Kind | Export-Csv approvals.csv
            """);

        Assert.Equal(
            ["\"Id\",\"Date\",\"Kind\"", "\"2018-06-22a\",\"2018-06-22\",\"Approval\"", "\"2018-04-26a\",\"2018-04-26\",\"Approval\""],
            File.ReadAllLines(Path.Combine(session.WorkingDirectory, "approvals.csv")));
    }
}
