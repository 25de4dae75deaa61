using System.Reflection;

namespace NatoIraq.Pester.Tests;

/// <summary>Each file of Pester tests is a case here, so that <c>dotnet test</c> runs all tests there are.</summary>
public sealed class PesterFileTests(PesterHost host) : IClassFixture<PesterHost>
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Setting("TestFiles"), "*.Tests.ps1").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_test_of_the_file_passes(string file)
    {
        var outcome = await host.Run(Path.Join(Setting("TestFiles"), file), TestContext.Current.CancellationToken);

        Assert.True(outcome is { Failed: 0, Failures: [] }, string.Join("\n\n", outcome.Failures));
        Assert.True(
            outcome.Skipped == 0 || Environment.GetEnvironmentVariable("CI") != "true", $"{outcome.Skipped} test(s) of {file} did not run.");
        Assert.SkipWhen(outcome.Skipped > 0, $"{outcome.Skipped} test(s) of {file} did not run: a program that they need is missing.");
        Assert.True(outcome.Passed > 0, $"{file} has no test.");
    }

    internal static string Setting(string key) =>
        typeof(PesterFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
