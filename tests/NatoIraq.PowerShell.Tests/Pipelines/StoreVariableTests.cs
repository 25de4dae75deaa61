using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Pipelines;

/// <summary>The environment is the whole process's: these tests run alone.</summary>
[CollectionDefinition(nameof(StoreVariableTests), DisableParallelization = true)]
[Collection(nameof(StoreVariableTests))]
public sealed class StoreVariableTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void The_environment_names_the_store_of_a_session_that_has_connected_none()
    {
        try
        {
            session.Output("$null = New-NatoIraqStore ./my.db -Empty; $null = Import-NatoIraqChronology $seed -Store ./my.db; $env:NATOIRAQ_STORE = './my.db'");
            Assert.Equal(Path.Combine(session.WorkingDirectory, "my.db"), session.Output("Get-NatoIraqStore").Single().Text("Path"));
            var parallel = session.Output($$"""
                $env:NATOIRAQ_STORE = "$PWD/my.db"
                1..2 | ForEach-Object -Parallel { Import-Module '{{ModuleUnderTest.Manifest}}'; (Get-NatoIraqEvent -First 1).Store }
                """);
            Assert.Equal(
                [Path.Combine(session.WorkingDirectory, "my.db"), Path.Combine(session.WorkingDirectory, "my.db")],
                parallel.Select(static item => item.ToString()));
            session.Output("$null = New-NatoIraqStore ./empty.db -Empty -Connect");
            Assert.Equal("0", session.Output("Get-NatoIraqStore").Single().Text("Events"));
            Assert.Equal("37", session.Output("Disconnect-NatoIraqStore; $env:NATOIRAQ_STORE = $null; Get-NatoIraqStore").Single().Text("Events"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("NATOIRAQ_STORE", null);
        }
    }
}
