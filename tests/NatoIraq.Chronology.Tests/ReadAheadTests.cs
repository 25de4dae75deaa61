namespace NatoIraq.Chronology.Tests;

public sealed class ReadAheadTests
{
    // What a test waits for comes at once; this only ends a test that fails.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(10_000)]
    public void The_items_are_the_same_in_the_same_order(int count) =>
        Assert.Equal(Enumerable.Range(0, count), ReadAhead.Of(Enumerable.Range(0, count)));

    [Fact]
    public void Few_items_are_read_in_the_callers_thread()
    {
        var threads = new HashSet<int>();
        Assert.Equal(256, ReadAhead.Of(Reading(256, threads)).Count());
        Assert.Equal([Environment.CurrentManagedThreadId], threads);
    }

    [Fact]
    public void Many_are_read_in_one_other()
    {
        var threads = new HashSet<int>();
        Assert.Equal(10_000, ReadAhead.Of(Reading(10_000, threads)).Count());
        Assert.Equal(2, threads.Count);
    }

    [Fact]
    public void Only_some_are_read_ahead()
    {
        var read = 0;
        foreach (var item in ReadAhead.Of(Enumerable.Range(0, 100_000).Select(_ => Interlocked.Increment(ref read))))
        {
            if (item % 1000 == 0)
            {
                Thread.Sleep(1);
            }

            Assert.InRange(Volatile.Read(ref read), item, item + 600);
        }
    }

    [Fact]
    public void What_reading_throws_is_thrown_behind_the_items_before()
    {
        var given = new List<int>();
        var error = Assert.Throws<TimeoutException>(Read);
        Assert.Equal("1000", error.Message);
        Assert.Equal(Enumerable.Range(0, 1000), given);

        void Read()
        {
            foreach (var item in ReadAhead.Of(Failing(1000)))
            {
                given.Add(item);
            }
        }
    }

    [Fact]
    public void An_item_does_not_wait_for_the_next()
    {
        using var next = new ManualResetEventSlim();
        using var items = ReadAhead.Of(Enumerable.Range(0, 302).Select(item => item < 301 || next.Wait(Patience) ? item : -1)).GetEnumerator();
        for (var item = 0; item < 301; item++)
        {
            Assert.True(items.MoveNext());
            Assert.Equal(item, items.Current);
        }

        next.Set();
        Assert.True(items.MoveNext());
        Assert.Equal(301, items.Current);
        Assert.False(items.MoveNext());
    }

    [Fact]
    public void Giving_up_ends_the_reading()
    {
        using var abandoned = new CancellationTokenSource();
        var isDisposed = false;
        using (var items = ReadAhead.Of(Endless(), abandoned.Cancel).GetEnumerator())
        {
            for (var item = 0; item < 400; item++)
            {
                Assert.True(items.MoveNext());
            }
        }

        Assert.True(abandoned.IsCancellationRequested);
        Assert.True(isDisposed);

        IEnumerable<int> Endless()
        {
            try
            {
                for (var item = 0; ; item++)
                {
                    yield return item < 500 || !abandoned.Token.WaitHandle.WaitOne(Patience) ? item : throw new OperationCanceledException();
                }
            }
            finally
            {
                isDisposed = true;
            }
        }
    }

    private static IEnumerable<int> Reading(int count, HashSet<int> threads)
    {
        for (var item = 0; item < count; item++)
        {
            threads.Add(Environment.CurrentManagedThreadId);
            yield return item;
        }
    }

    private static IEnumerable<int> Failing(int at)
    {
        for (var item = 0; item < at; item++)
        {
            yield return item;
        }

        throw new TimeoutException(at.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
