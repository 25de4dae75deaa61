namespace NatoIraq.Reports.Tests;

/// <summary>
/// A program that what we write is tested in, and that no package brings. Where it is missing the test says so and is skipped; on a Linux
/// machine that runs the tests for everybody (<c>CI</c> is <c>true</c>) it fails, so that nothing goes untested there unseen, unless it is
/// too large to be installed for each run.
/// </summary>
internal static class InstalledProgram
{
    /// <summary>The path of the first of some programs that is on the machine.</summary>
    /// <param name="names">Names to look for on the path, or full paths.</param>
    public static string Find(params string[] names)
    {
        var found = Search(names);
        Assert.True(found is not null || !(OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("CI") == "true"), Fault(names));
        Assert.SkipWhen(found is null, Fault(names));
        return found!;
    }

    /// <summary>The same for a large program: where it is missing the test is skipped, whoever it runs for.</summary>
    /// <param name="names">Names to look for on the path, or full paths.</param>
    public static string FindOrSkip(params string[] names)
    {
        var found = Search(names);
        Assert.SkipWhen(found is null, Fault(names));
        return found!;
    }

    private static string? Search(string[] names)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    private static string Fault(string[] names) =>
        $"None of these programs is on the machine: {string.Join(", ", names)}; what is tested in it is not tested.";
}
