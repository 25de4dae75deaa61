using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;
using NatoIraq.Faults.Inputs;

namespace NatoIraq.Faults.Sessions;

/// <summary>
/// This program as a child: PowerShell with the built module, which runs what it is told, line by line, and says what came of it. It can be
/// killed, and a death of the process under a damaged store is seen by the parent.
/// </summary>
internal static class Worker
{
    /// <summary>The argument that makes this program such a child.</summary>
    public const string Verb = "worker";

    /// <summary>What it says when it can be told something.</summary>
    public const string Ready = "ready";

    private const int Glance = 100;

    /// <summary>Serves until its input ends.</summary>
    public static int Serve()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule([Path.Combine(BuiltModule.Directory, "NatoIraq.psd1")]);
        using var runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        Console.WriteLine(Ready);
        while (Console.ReadLine() is { } line)
        {
            Console.WriteLine(JsonSerializer.Serialize(Run(runspace, JsonSerializer.Deserialize<Order>(line)!)));
        }

        return 0;
    }

    private static Report Run(Runspace runspace, Order order)
    {
        runspace.SessionStateProxy.Path.SetLocation(order.Folder);
        runspace.SessionStateProxy.SetVariable("inputs", InputsOf(order));
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        shell.AddScript(order.Script);
        var watch = Stopwatch.StartNew();
        var output = new PSDataCollection<PSObject>();
        var running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        double? stopped = null;
        var stoppedProcessor = 0.0;
        if (!HasEnded(running, order))
        {
            var stopping = Stopwatch.StartNew();
            var used = Environment.CpuUsage.TotalTime;
            shell.Stop();
            stopped = stopping.Elapsed.TotalMilliseconds;
            stoppedProcessor = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        }

        var errors = new List<string>();
        try
        {
            shell.EndInvoke(running);
        }
        catch (PipelineStoppedException)
        {
            // As it was told.
        }
        catch (RuntimeException error)
        {
            errors.Add(NameOf(error.ErrorRecord));
        }

        var milliseconds = watch.Elapsed.TotalMilliseconds;
        errors.AddRange(shell.Streams.Error.Select(NameOf));
        var digest = order.IsLookedAt ? new Answer(errors).DigestOf(output) : "";
        List<string> escapes = order is { IsLookedAt: true, Target: not null } ? [.. Screen.EscapesOf(runspace, output, shell.Streams)] : [];
        return new Report(errors, escapes, digest, output.Count, milliseconds, stopped, stoppedProcessor);
    }

    /// <summary>Waits for an end, by the time of the processor: other programs that use it do not make a hang.</summary>
    private static bool HasEnded(IAsyncResult running, Order order)
    {
        if (order.StopAfter is { } moment)
        {
            return running.AsyncWaitHandle.WaitOne(moment);
        }

        var watch = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        while (!running.AsyncWaitHandle.WaitOne(Glance))
        {
            if ((Environment.CpuUsage.TotalTime - used).TotalMilliseconds > order.Limit || watch.ElapsedMilliseconds > order.Limit * Order.Patience)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The inputs of an order; for a target of files, their paths.</summary>
    private static string[] InputsOf(Order order)
    {
        if (order.Target is null)
        {
            return [];
        }

        var target = Target.All.Single(target => target.Name == order.Target);
        var inputs = order.Inputs.Select(target.Input).ToArray();
        if (target.Extension is null)
        {
            return inputs;
        }

        var paths = order.Inputs.Select(number => Path.Combine(order.Folder, number.ToString(CultureInfo.InvariantCulture) + target.Extension)).ToArray();
        foreach (var (path, input) in paths.Zip(inputs))
        {
            File.WriteAllBytes(path, target.ToFile(input));
        }

        return paths;
    }

    /// <summary>The stable id of an error; for one of another kind, its type and message.</summary>
    private static string NameOf(ErrorRecord record)
    {
        var id = record.FullyQualifiedErrorId.Split(',')[0];
        return id.Contains('.', StringComparison.Ordinal) ? $"{id} {record.Exception.Message}" : id;
    }
}
