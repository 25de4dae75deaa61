using NatoIraq.Store.Relational.Importing;

namespace NatoIraq.Store.Tests.Importing;

public sealed class HandoverTests
{
    [Fact]
    public void Every_item_is_taken_in_order_in_another_thread()
    {
        var (taken, threads) = (new List<int>(), new HashSet<int>());
        Handover.Run(Enumerable.Range(0, 10_000), item =>
        {
            taken.Add(item);
            threads.Add(Environment.CurrentManagedThreadId);
        });
        Assert.Equal(Enumerable.Range(0, 10_000), taken);
        Assert.NotEqual(Environment.CurrentManagedThreadId, Assert.Single(threads));
    }

    [Fact]
    public void What_the_maker_throws_ends_the_taker()
    {
        var taken = 0;
        var error = Assert.Throws<TimeoutException>(() => Handover.Run(Failing(), _ => taken++));
        Assert.Equal("made", error.Message);
        Assert.InRange(taken, 0, 1000);
    }

    // The maker would never end by itself.
    [Fact]
    public void What_the_taker_throws_ends_the_maker()
    {
        var error = Assert.Throws<TimeoutException>(() => Handover.Run(Endless(), static _ => throw new TimeoutException("taken")));
        Assert.Equal("taken", error.Message);
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
        {
            yield return 1;
        }
    }

    private static IEnumerable<int> Failing()
    {
        for (var item = 0; item < 1000; item++)
        {
            yield return item;
        }

        throw new TimeoutException("made");
    }
}
