using System.Diagnostics;
using System.Text.Json;

namespace NatoIraq.Faults.Sessions;

/// <summary>A <see cref="Worker"/>, seen by its parent.</summary>
internal sealed class Child : IDisposable
{
    // A child that says nothing for so long of its processor after its own limit is as good as dead.
    private const int Grace = 5000;
    private const int Glance = 100;

    private readonly Process process;
    private Task<string?>? answer;

    public Child()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Worker.Verb);
        process = Process.Start(start)!;

        // What a dying process says of its death is read, so that it does not wait for a reader.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line && line != Worker.Ready)
        {
        }
    }

    /// <summary>Runs an order to its end; null if the child died of it or hung beyond its limit. A dead child is of no more use.</summary>
    public Report? Run(Order order)
    {
        Begin(order);
        return End(order);
    }

    /// <summary>Whether it has answered the order it was given.</summary>
    public bool HasAnswered => answer is { IsCompletedSuccessfully: true, Result: not null };

    /// <summary>Gives an order and goes on.</summary>
    public void Begin(Order order)
    {
        answer = process.StandardOutput.ReadLineAsync();
        try
        {
            process.StandardInput.WriteLine(JsonSerializer.Serialize(order));
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It is dead: the answer, which never comes, says so.
        }
    }

    /// <summary>Waits for the answer to an order: as long as a child that still works may take.</summary>
    public Report? End(Order order)
    {
        var watch = Stopwatch.StartNew();
        var used = Used();
        while (!answer!.Wait(Glance))
        {
            if (Used() - used > order.Limit + Grace || watch.ElapsedMilliseconds > (order.Limit * Order.Patience) + Grace)
            {
                return null;
            }
        }

        return answer.Result is { } line ? JsonSerializer.Deserialize<Report>(line) : null;
    }

    /// <summary>Kills it as <c>kill -9</c> does, and waits until it is gone.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    private double Used()
    {
        process.Refresh();
        return process.HasExited ? 0 : process.TotalProcessorTime.TotalMilliseconds;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
