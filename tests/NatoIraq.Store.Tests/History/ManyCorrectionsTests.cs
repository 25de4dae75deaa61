using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.History;

/// <summary>Many corrections of many events, taken back in any order; and the moments in between.</summary>
public sealed class ManyCorrectionsTests : IDisposable
{
    private const int Corrections = 300;

    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Corrections_undone_in_any_order_give_back_the_first_state()
    {
        using var store = scratch.NewStore();
        store.Import(new SyntheticChronicle(5000).ToImport());
        var random = new Random(20180711);
        var ids = store.Query(new EventQuery()).Select(static each => each.Id).ToList();
        var before = EventsTold.Of(store);
        var made = new List<long>();
        var moments = new List<(long Revision, string Told)>();
        for (var number = 0; number < Corrections; number++)
        {
            // Few events, so that several corrections meet on one.
            var id = ids[random.Next(100)];
            if (store.Correct(id, [Draw(random)], null) is { } revision)
            {
                made.Add(revision.Number);
            }

            if (number % 30 == 0)
            {
                moments.Add((store.Moment().Number, EventsTold.Of(store)));
            }
        }

        Assert.True(made.Count > 200);
        foreach (var (revision, told) in moments)
        {
            using var past = ChronologyStore.Open(scratch["store.db"], readOnly: true, StoreMoment.After(revision));
            Assert.Equal(told, EventsTold.Of(past));
        }

        foreach (var revision in made.OrderBy(_ => random.Next()).ToList())
        {
            store.Undo(revision, null, force: true);
        }

        Assert.Equal(before, EventsTold.Of(store));
        Assert.All(store.Check(), static check => Assert.True(check.Passed, check.Detail));
    }

    private static FieldValue Draw(Random random) => random.Next(5) switch
    {
        0 => new FieldValue("Date", $"20{random.Next(10, 20)}-0{random.Next(1, 10)}"),
        1 => new FieldValue("Kind", EventKind.All[random.Next(EventKind.All.Count)]),
        2 => new FieldValue("Title", $"Title {random.Next(1000)}"),
        3 => new FieldValue("Places", new ValueList<string>([$"Place {random.Next(10)}", "Baghdad"])),
        _ => new FieldValue("Agents", new ValueList<string>([$"Agent {random.Next(10)}"])),
    };
}
