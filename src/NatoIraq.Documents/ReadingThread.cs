using System.Runtime.ExceptionServices;

namespace NatoIraq.Documents;

/// <summary>
/// A thread of its own for the libraries that take documents apart: they cannot be interrupted, and go as deep as a file is nested. Whoever waits can stop waiting at
/// once; the thread then ends at the next page or paragraph.
/// </summary>
internal static class ReadingThread
{
    /// <summary>Deep enough for the deepest file that is not refused. Only what is used of it is taken.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>Runs a reader to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static T Run<T>(Func<T> read, CancellationToken cancellation)
    {
        var done = new TaskCompletionSource<T>();
        var thread = new Thread(
            () =>
            {
                try
                {
                    done.SetResult(read());
                }
                catch (Exception exception)
                {
                    done.SetException(exception);
                }
            },
            StackBytes)
        {
            IsBackground = true,
            Name = "NatoIraq document",
        };
        thread.Start();
        try
        {
            done.Task.Wait(cancellation);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
        }

        return done.Task.Result;
    }
}
