using System.Text.Json;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Exports;

public sealed class ExportTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Json_is_an_array_of_the_events()
    {
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.json");
        using var json = JsonDocument.Parse(Read("events.json"));
        Assert.Equal(37, json.RootElement.GetArrayLength());
        var first = json.RootElement[0];
        Assert.Equal("2004-06-22a", first.GetProperty("Id").GetString());
        Assert.Equal("2004-06-22", first.GetProperty("Start").GetString());
        Assert.Equal(JsonValueKind.Array, first.GetProperty("People").ValueKind);
    }

    [Fact]
    public void A_link_stays_a_link_and_who_may_read_the_file_it_leads_to_may_read_the_new_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Links without privileges and modes are those of Unix.");
            return;
        }

        var file = Path.Combine(session.WorkingDirectory, "private.jsonl");
        var link = Path.Combine(session.WorkingDirectory, "link.jsonl");
        File.WriteAllText(file, "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, file);

        session.Output("Get-NatoIraqEvent -First 1 | Export-NatoIraqEvent ./link.jsonl");

        Assert.Equal(file, new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Jsonl_is_one_object_a_line()
    {
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.jsonl");
        var lines = Read("events.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(37, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Csv_has_a_header_and_thirty_seven_rows_and_no_type_names()
    {
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.csv");
        var text = Read("events.csv");
        Assert.Equal(38, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NatoIraq.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf8BOM", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'I', (byte)'d' })]
    [InlineData("utf8", new[] { (byte)'I', (byte)'d', (byte)',' })]
    [InlineData("unicode", new byte[] { 0xFF, 0xFE, (byte)'I', 0, (byte)'d', 0 })]
    [InlineData("bigendianunicode", new byte[] { 0xFE, 0xFF, 0, (byte)'I', 0, (byte)'d' })]
    public void Csv_is_written_in_the_encoding_asked_for(string encoding, byte[] first)
    {
        session.Output($"Get-NatoIraqEvent | Export-NatoIraqEvent ./events.csv -Encoding {encoding}");
        Assert.Equal(first, File.ReadAllBytes(Path.Combine(session.WorkingDirectory, "events.csv"))[..first.Length]);
        Assert.Equal(37, session.Output($"Import-Csv ./events.csv -Encoding {encoding}").Count);
    }

    [Theory]
    [InlineData("Export-NatoIraqEvent ./events.csv -Encoding ascii", "events.csv")]
    [InlineData("Export-NatoIraqEvent ./events.json -Encoding unicode", "events.json")]
    [InlineData("Export-NatoIraqEvent ./events.xlsx -Encoding utf8BOM", "events.xlsx")]
    public void An_encoding_that_cannot_be_is_an_error_and_no_file(string command, string file)
    {
        var error = Assert.Single(session.Run($"'3 May 2003: Žarko visits Baghdad.' | ConvertFrom-NatoIraqChronology | {command}").Errors);
        Assert.StartsWith("EncodingNotSupported,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.NotEmpty(error.ErrorDetails.RecommendedAction);
        Assert.False(File.Exists(Path.Combine(session.WorkingDirectory, file)));
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
    }

    [Fact]
    public void Xlsx_is_a_workbook()
    {
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.xlsx");
        using var zip = System.IO.Compression.ZipFile.OpenRead(Path.Combine(session.WorkingDirectory, "events.xlsx"));
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        using var reader = new StreamReader(sheet);
        Assert.Equal(38, reader.ReadToEnd().Split("<row").Length - 1);
    }

    [Fact]
    public void Format_serves_where_the_extension_does_not()
    {
        session.Output("Get-NatoIraqEvent -First 1 | Export-NatoIraqEvent ./events.txt -Format jsonl");
        Assert.StartsWith("{\"Id\":", Read("events.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_events_make_a_whole_file_all_the_same()
    {
        session.Output("Get-NatoIraqEvent -During 1950 | Export-NatoIraqEvent ./none.json");
        using var json = JsonDocument.Parse(Read("none.json"));
        Assert.Equal(0, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Pass_thru_gives_the_file()
    {
        var file = Assert.Single(session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.csv -PassThru"));
        Assert.Equal("events.csv", Assert.IsType<FileInfo>(file.BaseObject).Name);
    }

    [Fact]
    public void No_clobber_keeps_the_file_that_is_there()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "events.csv"), "mine");
        Assert.Equal(["FileExists"], session.Run("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.csv -NoClobber").ErrorIds);
        Assert.Equal("mine", Read("events.csv"));
    }

    [Fact]
    public void A_format_there_is_none_of_is_an_error()
    {
        Assert.Equal(["UnknownFormat"], session.Run("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.xyz").ErrorIds);
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
    }

    [Fact]
    public void A_pipeline_that_breaks_leaves_nothing_half_written()
    {
        session.Run("Get-NatoIraqEvent | ForEach-Object { if ($_.Id -eq '2010-10-05a') { throw 'broken' }; $_ } | Export-NatoIraqEvent ./events.csv");
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
    }

    [Fact]
    public void What_if_writes_nothing()
    {
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.csv -WhatIf");
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(session.WorkingDirectory, name));
}
