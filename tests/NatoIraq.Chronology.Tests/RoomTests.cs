using System.Reflection;

namespace NatoIraq.Chronology.Tests;

/// <summary>Data goes one way through the rooms (docs/design.md): a room names none that comes after it.</summary>
public sealed class RoomTests
{
    private static readonly string Source = typeof(RoomTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "SourceDirectory").Value!;

    public static TheoryData<string, string[]> Rooms => new()
    {
        { "NatoIraq.OpenData", [] },
        { "NatoIraq.Chronology/Dates", [] },
        { "NatoIraq.Chronology/Sentences", [] },
        { "NatoIraq.Chronology/Model", ["NatoIraq.Chronology.Dates"] },
        { "NatoIraq.Chronology/Reading", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Sentences"] },
        { "NatoIraq.Chronology/Identity", [] },
        { "NatoIraq.Chronology/Coding", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Sentences", "NatoIraq.Chronology.Reading", "NatoIraq.Chronology.Identity", "NatoIraq.OpenData"] },
        { "NatoIraq.Chronology/Linking", ["NatoIraq.Chronology.Dates"] },
        { "NatoIraq.Chronology/Measuring", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Linking"] },
        { "NatoIraq.Chronology/Coverage", ["NatoIraq.Chronology.Reading", "NatoIraq.Chronology.Coding"] },
        { "NatoIraq.Chronology/Comparison", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Sentences", "NatoIraq.Chronology.Identity", "NatoIraq.Chronology.Coding"] },
        { "NatoIraq.Documents", ["NatoIraq.Chronology.Reading"] },
        { "NatoIraq.Chronology/Aliases", ["NatoIraq.Chronology.Identity", "NatoIraq.Chronology.Linking"] },
        { "NatoIraq.Chronology/Happenings", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Sentences", "NatoIraq.Chronology.Comparison", "NatoIraq.Chronology.Identity"] },
        { "NatoIraq.Store", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Reading", "NatoIraq.Chronology.Comparison", "NatoIraq.Chronology.Corrections", "NatoIraq.Chronology.Identity"] },
        {
            "NatoIraq.Questions",
            ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Happenings", "NatoIraq.Chronology.Linking", "NatoIraq.Chronology.Coverage", "NatoIraq.Chronology.Identity", "NatoIraq.Store"]
        },
        { "NatoIraq.Reports", ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Identity", "NatoIraq.Chronology.Linking", "NatoIraq.Chronology.Measuring"] },
        {
            "NatoIraq.Mcp",
            ["NatoIraq.Chronology.Dates", "NatoIraq.Chronology.Measuring", "NatoIraq.Questions", "NatoIraq.Reports.Citations", "NatoIraq.Store"]
        },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_rooms_before_it(string room, string[] before)
    {
        var own = room.Replace('/', '.');
        var files = Directory.GetFiles(Path.Combine(Source, room), "*.cs", SearchOption.AllDirectories).Where(static file => !IsBuilt(file)).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var named = File.ReadLines(file)
                .Where(static line => line.StartsWith("using NatoIraq.", StringComparison.Ordinal))
                .Select(static line => line["using ".Length..].TrimEnd(';'));
            Assert.All(named, name => Assert.True(
                IsIn(name, own) || before.Any(allowed => IsIn(name, allowed)), $"{Path.GetRelativePath(Source, file)} names {name}, which does not come before it."));
        }
    }

    [Fact]
    public void The_domain_reads_no_file_and_knows_no_engine() =>
        Assert.DoesNotContain(
            typeof(Event).Assembly.GetReferencedAssemblies().Select(static reference => reference.Name),
            static name => name is "System.Management.Automation" or "Microsoft.Data.Sqlite" or "System.IO.FileSystem" or "System.Net.Http");

    private static bool IsIn(string name, string room) => name == room || name.StartsWith(room + ".", StringComparison.Ordinal);

    private static bool IsBuilt(string file) => file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
