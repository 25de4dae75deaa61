using System.Runtime.ExceptionServices;

namespace NatoIraq.Chronology;

/// <summary>
/// Reads items in a thread of its own while the caller works on those before. A few hundred are read ahead, so that a million take no more memory than
/// these.
/// </summary>
public static class ReadAhead
{
    // Most answers are shorter, and a thread costs more than they do.
    private const int FirstItems = 256;

    /// <summary>The items, in their order. What reading them throws is thrown where the item would be.</summary>
    /// <param name="items">The items; nothing else may use what they are read from until the caller is done with them.</param>
    /// <param name="abandon">Ends the reading of an item, where the caller gives up before the last; null where none takes long.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items, Action? abandon = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Read(items, abandon);
    }

    private static IEnumerable<T> Read<T>(IEnumerable<T> items, Action? abandon)
    {
        using var source = items.GetEnumerator();
        for (var given = 0; given < FirstItems; given++)
        {
            if (!source.MoveNext())
            {
                yield break;
            }

            yield return source.Current;
        }

        using var reading = new Reading<T>(source, abandon);
        while (reading.Next() is { Count: > 0 } read)
        {
            foreach (var item in read)
            {
                yield return item;
            }
        }
    }

    /// <summary>The thread that reads, and what it has read.</summary>
    private sealed class Reading<T> : IDisposable
    {
        private const int MostWaiting = 256;

        // Both threads wait for each other only so often.
        private const int Worthwhile = 64;

        // A slow question gives what it has found after so many milliseconds.
        private const int Patience = 5;

        private readonly object gate = new();
        private readonly IEnumerator<T> source;
        private readonly Action? abandon;
        private readonly Thread thread;
        private List<T> waiting = new(MostWaiting);
        private List<T> taken = new(MostWaiting);
        private ExceptionDispatchInfo? error;
        private bool isDone;
        private bool isAbandoned;

        public Reading(IEnumerator<T> source, Action? abandon)
        {
            this.source = source;
            this.abandon = abandon;
            thread = new Thread(Read) { IsBackground = true, Name = "NatoIraq reads ahead" };
            thread.Start();
        }

        /// <summary>The next items, good until the next call; none where there are no more.</summary>
        public List<T> Next()
        {
            taken.Clear();
            lock (gate)
            {
                while (waiting.Count < Worthwhile && !isDone)
                {
                    if (!Monitor.Wait(gate, Patience) && waiting.Count > 0)
                    {
                        break;
                    }
                }

                (waiting, taken) = (taken, waiting);
                Monitor.Pulse(gate);
            }

            if (taken.Count == 0)
            {
                error?.Throw();
            }

            return taken;
        }

        public void Dispose()
        {
            bool isReading;
            lock (gate)
            {
                isReading = !isDone;
                isAbandoned = true;
                Monitor.Pulse(gate);
            }

            if (isReading)
            {
                abandon?.Invoke();
            }

            // What the items are read from is closed next.
            thread.Join();
        }

        private void Read()
        {
            try
            {
                while (source.MoveNext() && Hand(source.Current))
                {
                }
            }
            catch (Exception exception)
            {
                error = ExceptionDispatchInfo.Capture(exception);
            }

            lock (gate)
            {
                isDone = true;
                Monitor.Pulse(gate);
            }
        }

        private bool Hand(T item)
        {
            lock (gate)
            {
                while (waiting.Count >= MostWaiting && !isAbandoned)
                {
                    Monitor.Wait(gate);
                }

                waiting.Add(item);
                if (waiting.Count == Worthwhile)
                {
                    Monitor.Pulse(gate);
                }

                return !isAbandoned;
            }
        }
    }
}
