using System.Text.Json;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Exports;

public sealed class ImportEventTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("parquet")]
    public void What_was_exported_comes_back_with_nothing_lost(string format)
    {
        session.Output($"Get-NatoIraqEvent | Export-NatoIraqEvent ./events.{format}");
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./expected.json");
        session.Output($"Import-NatoIraqEvent ./events.{format} | Export-NatoIraqEvent ./actual.json");

        Assert.Equal(37, session.Output($"Import-NatoIraqEvent ./events.{format}").Count);
        Assert.Equal(Read("expected.json"), Read("actual.json"));
    }

    [Fact]
    public void An_event_that_was_read_is_the_event_that_was_written() => Assert.Equal(
        true,
        Assert.Single(session.Output("""
            Get-NatoIraqEvent | Export-NatoIraqEvent ./events.parquet
            $written = @(Get-NatoIraqEvent); $read = @(Import-NatoIraqEvent ./events.parquet)
            -not (0..36 | Where-Object { -not $written[$_].Equals($read[$_]) -or -not $written[$_].Mentions.Equals($read[$_].Mentions) })
            """)).BaseObject);

    [Fact]
    public void Events_that_were_read_are_events_like_any_other() => Assert.Equal(
        ["2016-03-01a"],
        session.Output("""
            Get-NatoIraqEvent | Export-NatoIraqEvent ./events.jsonl
            Import-NatoIraqEvent ./events.jsonl | Where-Object { $_ -is [NatoIraq.Event] -and $_.People -contains 'Fouad Massoum' }
            """).Texts("Id"));

    [Fact]
    public void Wildcards_and_the_pipeline_name_files()
    {
        session.Output("Get-NatoIraqEvent -First 1 | Export-NatoIraqEvent ./a.json; Get-NatoIraqEvent -First 2 | Export-NatoIraqEvent ./b.parquet");
        Assert.Equal(3, session.Output("'./a.json', './b.parquet' | Import-NatoIraqEvent").Count);
        Assert.Single(session.Output("Import-NatoIraqEvent ./*.json"));
        Assert.Single(session.Output("Import-NatoIraqEvent -LiteralPath ./a.json"));
        Assert.Empty(session.Output("Import-NatoIraqEvent ./nothing*.json"));
    }

    [Fact]
    public void Format_serves_where_the_extension_does_not()
    {
        session.Output("Get-NatoIraqEvent -First 1 | Export-NatoIraqEvent ./events.txt -Format jsonl");
        Assert.Single(session.Output("Import-NatoIraqEvent ./events.txt -Format jsonl"));
    }

    [Theory]
    [InlineData("Import-NatoIraqEvent ./none.json", "SourceNotFound")]
    [InlineData("Import-NatoIraqEvent -LiteralPath ./none.json", "SourceNotFound")]
    [InlineData("Import-NatoIraqEvent -LiteralPath Function:prompt", "NotAFilePath")]
    [InlineData("Import-NatoIraqEvent Function:prompt", "NotAFilePath")]
    public void What_is_not_there_is_an_error(string script, string id) => Assert.Equal([id], session.Run(script).ErrorIds);

    [Theory]
    [InlineData("events.csv", "UnknownFormat")]
    [InlineData("events.timeline.json", "UnknownFormat")]
    [InlineData("events.json", "SourceUnreadable")]
    [InlineData("events.parquet", "SourceUnreadable")]
    [InlineData("events.jsonl", "EventUnreadable")]
    public void What_cannot_be_read_is_an_error_and_the_other_files_are_read(string name, string id)
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, name), "no events at all");
        session.Output("Get-NatoIraqEvent -First 1 | Export-NatoIraqEvent ./whole.json");
        var outcome = session.Run($"Import-NatoIraqEvent ./{name}, ./whole.json");
        Assert.Equal([id], outcome.ErrorIds);
        Assert.Single(outcome.Output);
    }

    [Fact]
    public void A_format_there_is_none_of_is_an_error() =>
        Assert.Equal(["UnknownFormat"], session.Run("Import-NatoIraqEvent ./a.csv -Format csv").ErrorIds);

    [Fact]
    public void A_broken_event_is_one_error_with_its_line_and_the_rest_goes_on()
    {
        session.Output("Get-NatoIraqEvent -First 3 | Export-NatoIraqEvent ./events.jsonl");
        var path = Path.Combine(session.WorkingDirectory, "events.jsonl");
        var lines = File.ReadAllLines(path);
        lines[1] = lines[1].Replace("\"Kind\":\"", "\"Kind\":\"No", StringComparison.Ordinal);
        File.WriteAllLines(path, lines);

        var outcome = session.Run("Import-NatoIraqEvent ./events.jsonl");
        Assert.Equal(["EventUnreadable"], outcome.ErrorIds);
        Assert.Contains("line 2: Kind is 'No", outcome.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Output.Count);
    }

    [Fact]
    public void A_map_has_the_places_of_the_store()
    {
        session.Output("Get-NatoIraqEvent | Export-NatoIraqEvent ./events.geojson");
        using var json = JsonDocument.Parse(Read("events.geojson"));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(37, features.Count);
        var brussels = features.Single(static feature => feature.GetProperty("id").GetString() == "2018-07-11a");
        var geometry = brussels.GetProperty("geometry");
        Assert.Equal("Point", geometry.GetProperty("type").GetString());
        Assert.InRange(geometry.GetProperty("coordinates")[0].GetDouble(), 4.2, 4.5);
        Assert.InRange(geometry.GetProperty("coordinates")[1].GetDouble(), 50.7, 51.0);
    }

    [Theory]
    [InlineData("ics", "BEGIN:VEVENT\r\n", 37)]
    [InlineData("jsonld", "\n      \"@type\": \"Event\",\n", 37)]
    [InlineData("timeline.json", "\"start_date\": {", 37)]
    public void Every_event_is_in_the_file(string extension, string mark, int count)
    {
        session.Output($"Get-NatoIraqEvent | Export-NatoIraqEvent ./events.{extension}");
        Assert.Equal(count, Read($"events.{extension}").Split(mark).Length - 1);
    }

    [Fact]
    public void What_a_format_has_no_place_for_is_warned_about()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "event.jsonl"), """
            {"Id":"a","Date":"../..","Start":null,"End":null,"Precision":"Range","Kind":"Other","Title":"","Text":"","Missions":[],"Actors":[],"Agents":[],"Requesters":[],"People":[],"Organizations":[],"Places":[],"Documents":[],"Quantities":[],"Dates":[],"SubEvents":[],"Parent":null,"Plover":"","DateText":"always","DateBasis":"Stated","Time":null,"TimeZone":null,"Section":null,"Source":"s","Line":1,"Page":null,"Mentions":[]}
            """);
        var outcome = session.Run("Import-NatoIraqEvent ./event.jsonl | Export-NatoIraqEvent ./event.timeline.json");
        Assert.Empty(outcome.Errors);
        Assert.EndsWith("needs a day or a year: 1.", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_are_completed()
    {
        Assert.Equal(["json", "jsonl", "parquet"], session.Complete("Import-NatoIraqEvent ./a -Format ").Select(static result => result.CompletionText));
        Assert.Contains("timelinejs", session.Complete("Export-NatoIraqEvent ./a -Format t").Select(static result => result.CompletionText));
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(session.WorkingDirectory, name));
}
