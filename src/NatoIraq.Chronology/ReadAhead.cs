using System.Diagnostics.CodeAnalysis;
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
        while (reading.TryTake(out var item))
        {
            yield return item;
        }
    }

    /// <summary>
    /// The thread that reads, and what it has read: a ring that one thread fills and one empties. Neither takes a lock but to wait for the other, and they
    /// wait for many items at once.
    /// </summary>
    private sealed class Reading<T> : IDisposable
    {
        private const int Capacity = 256;

        // How many items, or how much room, are worth waking the other thread for.
        private const int Worthwhile = 64;

        // A slow question gives what it has found after so many milliseconds.
        private const int Patience = 5;

        private readonly object gate = new();
        private readonly T[] ring = new T[Capacity];
        private readonly IEnumerator<T> source;
        private readonly Action? abandon;
        private readonly Thread thread;
        private ExceptionDispatchInfo? error;
        private long known;
        private long read;
        private long taken;
        private bool isDone;
        private bool isAbandoned;

        public Reading(IEnumerator<T> source, Action? abandon)
        {
            this.source = source;
            this.abandon = abandon;
            thread = new Thread(Read) { IsBackground = true, Name = "NatoIraq reads ahead" };
            thread.Start();
        }

        /// <summary>Takes the next item; false where there are no more.</summary>
        public bool TryTake([MaybeNullWhen(false)] out T item)
        {
            if (taken == known && !WaitForItems())
            {
                error?.Throw();
                item = default;
                return false;
            }

            ref var slot = ref ring[taken % Capacity];
            item = slot;
            slot = default!;
            Volatile.Write(ref taken, taken + 1);
            if (taken % Worthwhile == 0)
            {
                Wake();
            }

            return true;
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

        private bool WaitForItems()
        {
            lock (gate)
            {
                while (Volatile.Read(ref read) - taken < Worthwhile && !isDone)
                {
                    if (!Monitor.Wait(gate, Patience) && Volatile.Read(ref read) > taken)
                    {
                        break;
                    }
                }

                known = Volatile.Read(ref read);
                return known > taken;
            }
        }

        private void Read()
        {
            try
            {
                while (source.MoveNext() && HasRoom())
                {
                    ring[read % Capacity] = source.Current;
                    Volatile.Write(ref read, read + 1);
                    if (read % Worthwhile == 0)
                    {
                        Wake();
                    }
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

        /// <summary>Waits until there is room for an item; false where nobody wants it any more.</summary>
        private bool HasRoom()
        {
            if (read - Volatile.Read(ref taken) == Capacity)
            {
                lock (gate)
                {
                    while (read - Volatile.Read(ref taken) > Capacity - Worthwhile && !isAbandoned)
                    {
                        Monitor.Wait(gate);
                    }
                }
            }

            return !Volatile.Read(ref isAbandoned);
        }

        private void Wake()
        {
            lock (gate)
            {
                Monitor.Pulse(gate);
            }
        }
    }
}
