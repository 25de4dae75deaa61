using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace NatoIraq.Store.Relational.Importing;

/// <summary>Work on items in a thread of its own while the caller still makes the next ones, a few hundred ahead at most.</summary>
internal static class Handover
{
    // What waits here is alive when the garbage collector comes, and is copied: the fewer, the quicker.
    private const int BatchLength = 32;
    private const int MostBatches = 4;

    /// <summary>
    /// Takes each item, in order, in one other thread; returns when all have been taken. What either side throws ends both and is thrown here.
    /// </summary>
    /// <param name="items">The items, made in the caller's thread.</param>
    /// <param name="take">What is done with each.</param>
    public static void Run<T>(IEnumerable<T> items, Action<T> take)
    {
        using var batches = new BlockingCollection<List<T>>(MostBatches);
        using var failed = new CancellationTokenSource();
        var taker = Task.Factory.StartNew(
            () => TakeAll(batches, take, failed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Exception? error = null;
        try
        {
            Make(items, batches, failed.Token);
        }
        catch (OperationCanceledException) when (failed.IsCancellationRequested)
        {
            // The other side has failed; its error is thrown below.
        }
        catch (Exception making)
        {
            error = making;
            failed.Cancel();
        }

        batches.CompleteAdding();
        var taken = taker.ContinueWith(static task => task.Exception?.InnerException, TaskScheduler.Default).Result;
        if ((error ?? taken) is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
        }
    }

    private static void Make<T>(IEnumerable<T> items, BlockingCollection<List<T>> batches, CancellationToken failed)
    {
        var batch = new List<T>(BatchLength);
        foreach (var item in items)
        {
            batch.Add(item);
            if (batch.Count == BatchLength)
            {
                batches.Add(batch, failed);
                batch = new List<T>(BatchLength);
            }
        }

        batches.Add(batch, failed);
    }

    private static void TakeAll<T>(BlockingCollection<List<T>> batches, Action<T> take, CancellationTokenSource failed)
    {
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
            {
                foreach (var item in batch)
                {
                    if (failed.IsCancellationRequested)
                    {
                        return;
                    }

                    take(item);
                }
            }
        }
        catch
        {
            failed.Cancel();
            throw;
        }
    }
}
