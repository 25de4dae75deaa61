using System.Text;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Chronologies;

public sealed class EncodingTests : IDisposable
{
    private const string Western = "12 May 2003 – Talks begin in “Bonn”.\n13 May 2003 – Señor José arrives.\n";

    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("1252")]
    [InlineData("([Text.Encoding]::GetEncoding(1252))")]
    public void An_encoding_is_named_as_the_file_cmdlets_of_PowerShell_name_it(string encoding)
    {
        Write("western.txt", "windows-1252");
        var outcome = session.Run($"ConvertFrom-NatoIraqChronology ./western.txt -Encoding {encoding}");

        Assert.Equal(["Talks begin in “Bonn”.", "Señor José arrives."], outcome.Output.Texts("Text"));
        Assert.Empty(outcome.Warnings);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_read_with_a_warning_that_says_how()
    {
        Write("western.txt", "windows-1252");
        var outcome = session.Run("ConvertFrom-NatoIraqChronology ./western.txt");

        Assert.Equal(["Talks begin in “Bonn”.", "Señor José arrives."], outcome.Output.Texts("Text"));
        Assert.Contains("it is read as windows-1252", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
        Assert.Contains("-Encoding", outcome.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_an_encoding_is_refused_with_what_is() =>
        Assert.Contains("Use utf8, unicode, ansi", Assert.Single(session.Run("ConvertFrom-NatoIraqChronology $seed -Encoding latin17").Errors).Exception.Message, StringComparison.Ordinal);

    private void Write(string name, string encoding) =>
        File.WriteAllBytes(Path.Combine(session.WorkingDirectory, name), CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(Western));
}
