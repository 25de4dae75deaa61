using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NatoIraq.Store.Tests.Fixtures;

/// <summary>The program of the tests, once more, as a process that updates a store and does nothing else: one that can be killed.</summary>
internal static class UpdatingProcess
{
    private const string Variable = "NATOIRAQ_TEST_UPDATES";

    /// <summary>Starts it.</summary>
    public static Process Start(string store)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(UpdatingProcess).Assembly.Location);
        }

        start.Environment[Variable] = store;
        return Process.Start(start)!;
    }

    /// <summary>Runs before anything else of the program, in the tests' own process too, where no store is named.</summary>
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } store)
        {
            ChronologyStore.Update(store, store + ".backup");
            Environment.Exit(0);
        }
    }
}
