namespace NatoIraq.Reports.Tests;

/// <summary>
/// A program that what we write is tested in, and that no package brings. Where it is missing the test says so and is skipped; on a Linux
/// machine that runs the tests for everybody (<c>CI</c> is <c>true</c>) it fails, so that nothing goes untested there unseen.
/// </summary>
internal static class InstalledProgram
{
    /// <summary>The path of the first of some programs that is on the machine.</summary>
    /// <param name="names">Names to look for on the path, or full paths.</param>
    public static string Find(params string[] names)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var found = names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is null)
        {
            var fault = $"None of these programs is on the machine: {string.Join(", ", names)}; what is tested in it is not tested.";
            Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("CI") == "true", fault);
            Assert.Fail(fault);
        }

        return found;
    }
}
