using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

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

    private const int MostDepth = 4;

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
        using var shell = System.Management.Automation.PowerShell.Create(runspace);
        runspace.SessionStateProxy.SetVariable("inputs", order.Decode());
        shell.AddScript(order.Script);
        var watch = Stopwatch.StartNew();
        var output = new PSDataCollection<PSObject>();
        var running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        double? stopped = null;
        if (!running.AsyncWaitHandle.WaitOne(order.StopAfter ?? order.Limit))
        {
            var stopping = Stopwatch.StartNew();
            shell.Stop();
            stopped = stopping.Elapsed.TotalMilliseconds;
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

        errors.AddRange(shell.Streams.Error.Select(NameOf));
        return new Report(errors, Digest(output, errors), output.Count, watch.Elapsed.TotalMilliseconds, stopped);
    }

    /// <summary>The stable id of an error; for one of another kind, its type and message.</summary>
    private static string NameOf(ErrorRecord record)
    {
        var id = record.FullyQualifiedErrorId.Split(',')[0];
        return id.Contains('.', StringComparison.Ordinal) ? $"{id} {record.Exception.Message}" : id;
    }

    private static string Digest(IEnumerable<PSObject> output, List<string> errors)
    {
        var text = new StringBuilder();
        foreach (var item in output)
        {
            Write(text, item, 0, errors);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(StringBuilder text, object? value, int depth, List<string> errors)
    {
        var plain = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        if (plain is null or string or IFormattable || depth == MostDepth || !IsOurs(plain))
        {
            text.Append(CultureInfo.InvariantCulture, $"{plain};");
        }
        else if (plain is System.Collections.IEnumerable list and not PSObject)
        {
            foreach (var item in list)
            {
                Write(text, item, depth + 1, errors);
            }
        }
        else
        {
            foreach (var property in PSObject.AsPSObject(value).Properties.Where(IsOfAnswer))
            {
                text.Append(property.Name).Append('=');
                Write(text, Read(property, errors), depth + 1, errors);
            }
        }
    }

    // What the engine or .NET gives, such as a file, is known by its name.
    private static bool IsOurs(object value) =>
        value is PSObject or System.Collections.IEnumerable || value.GetType().Namespace?.StartsWith("NatoIraq", StringComparison.Ordinal) == true;

    // Where a store lies and how large it is is no part of an answer, nor is what the engine adds to items of a drive.
    private static bool IsOfAnswer(PSPropertyInfo property) =>
        property.Name is not ("Store" or "Path" or "Size") && !property.Name.StartsWith("PS", StringComparison.Ordinal);

    /// <summary>A value; the fault that a getter threw is an error of the answer.</summary>
    private static object? Read(PSPropertyInfo property, List<string> errors)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException error)
        {
            var reason = error.InnerException is TargetInvocationException { InnerException: { } inner } ? inner : error.InnerException;
            var fault = reason?.GetType().GetProperty("Fault")?.GetValue(reason)?.ToString();
            errors.Add(fault ?? $"{reason?.GetType().FullName} {reason?.Message}");
            return null;
        }
    }
}

/// <summary>What a child is to run.</summary>
/// <param name="Script">The script.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Limit">After how many milliseconds it has hung, and is stopped.</param>
/// <param name="StopAfter">After how many milliseconds it is stopped as Ctrl+C stops it; null where it is not.</param>
internal sealed record Order(string Script, string Folder, int Limit, int? StopAfter = null)
{
    /// <summary>What the script has in <c>$inputs</c>, in a form that keeps halves of surrogate pairs.</summary>
    public IReadOnlyList<byte[]> Inputs { get; init; } = [];

    /// <summary>The form that <see cref="Inputs"/> has.</summary>
    public static byte[][] Encode(IEnumerable<string> inputs) => [.. inputs.Select(static input => MemoryMarshal.AsBytes(input.AsSpan()).ToArray())];

    /// <summary>The inputs.</summary>
    public string[] Decode() => [.. Inputs.Select(static bytes => new string(MemoryMarshal.Cast<byte, char>(bytes)))];
}

/// <summary>What came of it.</summary>
/// <param name="Errors">The stable ids of the errors; the type and message of one that has none.</param>
/// <param name="Digest">A digest of all that was answered.</param>
/// <param name="Count">How many objects were answered.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Stopped">How many milliseconds it took to stop; null where it ended by itself.</param>
internal sealed record Report(IReadOnlyList<string> Errors, string Digest, int Count, double Milliseconds, double? Stopped);
