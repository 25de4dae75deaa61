using System.Text.Json;
using NatoIraq.Chronology.Coding;

namespace NatoIraq.Chronology.Tests.Coding;

/// <summary>The documents say what the code does.</summary>
public class DocumentedTests
{
    [Fact]
    public void The_schema_has_the_sections_and_properties_the_reader_takes()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Coding", "lexicon.schema.json")));
        var sections = schema.RootElement.GetProperty("properties").EnumerateObject().Where(static section => section.Name != "$schema").ToList();

        Assert.Equal(LexiconSchema.Sections.Keys.Order(), sections.Select(static section => section.Name).Order());
        Assert.All(sections.Where(static section => section.Value.TryGetProperty("items", out _)), static section => Assert.Equal(
            LexiconSchema.Sections[section.Name].Properties.Order(),
            section.Value.GetProperty("items").GetProperty("properties").EnumerateObject().Select(static property => property.Name).Order()));
    }

    [Fact]
    public void The_table_of_kinds_has_each_kind_with_its_Plover_type()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Coding", "kinds.md"))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(static cells => cells.Length > 4 && EventKind.All.Contains(cells[1]))
            .Select(static cells => (Kind: cells[1], Plover: cells[3]))
            .ToList();

        Assert.Equal(EventKind.All, rows.Select(static row => row.Kind));
        Assert.All(rows, static row => Assert.Equal(Plover.For(row.Kind), row.Plover));
    }
}
