using NatoIraq.Chronology.Dates;
using NatoIraq.Store.Sqlite;
using NatoIraq.Store.Sqlite.Querying;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Querying;

/// <summary>
/// Thirty thousand synthetic events: the same answers as going through them one by one, found without going through them.
/// </summary>
public sealed class LargeStoreTests(LargeStoreTests.Large large) : IClassFixture<LargeStoreTests.Large>
{
    public static TheoryData<DateRelation, string, MatchMode> Criteria => new MatrixTheoryData<DateRelation, string, MatchMode>(
        [DateRelation.During, DateRelation.Before, DateRelation.After],
        ["2010-06", "2010-06-15", "2000-02", "2005/2006", "2019-12-20/..", "[2004-01-01,2007-03-01]"],
        [MatchMode.Possible, MatchMode.Certain]);

    [Theory]
    [MemberData(nameof(Criteria))]
    public void A_date_filter_gives_what_going_through_all_gives_in_order(DateRelation relation, string text, MatchMode match)
    {
        var date = EdtfDate.Parse(text);
        var query = new EventQuery { Dates = [new DateCriterion(relation, date)], Match = match };
        var expected = large.All.Where(each => relation switch
        {
            DateRelation.During => each.Edtf.IsDuring(date, match),
            DateRelation.Before => each.Edtf.IsBefore(date, match),
            _ => each.Edtf.IsAfter(date, match),
        }).Select(static each => each.Event.Id).ToList();
        Assert.Equal(expected, large.Store.Query(query).Select(static each => each.Id));
        Assert.Equal(expected.Count, large.Store.Count(query));
        Assert.Equal(Enumerable.Reverse(expected).Skip(10).Take(20), large.Store.Query(query with { Descending = true, Skip = 10, First = 20 }).Select(static each => each.Id));
    }

    [Theory]
    [InlineData("Name bika")]
    [InlineData("Name *")]
    [InlineData("Name xa*")]
    public void A_filter_by_name_gives_what_the_lists_show_in_order(string name)
    {
        var pattern = new System.Text.RegularExpressions.Regex("^" + name.Replace("*", ".*", StringComparison.Ordinal) + "$", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        var expected = large.All.Where(each => each.Event.Missions.Any(pattern.IsMatch)).Select(static each => each.Event.Id).ToList();
        Assert.Equal(expected, large.Store.Query(new EventQuery { Missions = [name] }).Select(static each => each.Id));
        Assert.Equal(expected.Count, large.Store.Count(new EventQuery { Missions = [name] }));
    }

    [Fact]
    public void The_order_is_that_of_the_bounds()
    {
        var days = large.All.Select(static each => (First: each.Edtf.Bounds.EarliestStart ?? long.MinValue, Last: each.Edtf.Bounds.LatestEnd ?? long.MaxValue, each.Event.Span.Start)).ToList();
        Assert.Equal(LargeCount, days.Count);
        Assert.Equal(days.Order(), days);
    }

    public static TheoryData<EventQuery> Streamed =>
    [
        new EventQuery(),
        new EventQuery { Descending = true },
        new EventQuery { Dates = [new DateCriterion(DateRelation.During, EdtfDate.Parse("2010-06"))] },
        new EventQuery { Dates = [new DateCriterion(DateRelation.Before, EdtfDate.Parse("2010"))], Descending = true },
        new EventQuery { Dates = [new DateCriterion(DateRelation.After, EdtfDate.Parse("2010"))], Kinds = ["Visit"], Texts = ["a"], First = 10 },
        new EventQuery { Missions = ["*"], IncludeSubEvents = true },
        new EventQuery { Agents = ["*"] },
    ];

    [Theory]
    [MemberData(nameof(Streamed))]
    public void Events_stream_from_the_index_without_a_scan_or_a_sort(EventQuery query)
    {
        foreach (var detail in large.Explain(query))
        {
            Assert.DoesNotContain("TEMP B-TREE", detail, StringComparison.Ordinal);
            Assert.False(detail.StartsWith("SCAN e", StringComparison.Ordinal), detail);
        }

        Assert.Contains(large.Explain(query), static detail => detail.Contains("event_chronology (reach=?", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_event_is_there_before_the_last_is_read()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(large.Store.Query(new EventQuery()).First());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    // The question reads every text and finds nothing: all its time is spent inside the engine.
    [Fact]
    public async Task An_interrupt_from_another_thread_ends_a_question_that_gives_nothing()
    {
        using var stopping = new CancellationTokenSource();
        using var store = ChronologyStore.Open(large.Store.Describe().Path, readOnly: true, cancellation: stopping.Token);
        var stop = Task.Run(
            () =>
            {
                Thread.Sleep(1);
                stopping.Cancel();
            },
            TestContext.Current.CancellationToken);
        Assert.ThrowsAny<OperationCanceledException>(() => store.Count(new EventQuery { Texts = ["no such words"] }));
        await stop;
    }

    [Fact]
    public void Every_check_passes() => Assert.All(large.Store.Check(), static check => Assert.True(check.Passed, check.Check + ": " + check.Detail));

    private const int LargeCount = 30_000;

    /// <summary>The store, made once.</summary>
    public sealed class Large : IDisposable
    {
        private readonly ScratchDirectory scratch = new();

        public Large()
        {
            Store = scratch.NewStore();
            Store.Import(new SyntheticChronicle(LargeCount).ToImport());
            All = [.. Store.Query(new EventQuery()).Select(static each => (each, each.ToEdtf()))];
        }

        public IChronologyStore Store { get; }

        internal IReadOnlyList<(Event Event, EdtfDate Edtf)> All { get; }

        public List<string> Explain(EventQuery query)
        {
            using var database = StoreFile.OpenToRead(scratch["store.db"], moment: null).Database;
            var statements = new EventStatements(database, query);
            var details = new List<string>();
            foreach (var sql in statements.Sql(EventRows.Columns, ordered: true))
            {
                using var row = statements.Prepare("EXPLAIN QUERY PLAN " + sql);
                while (row.Step())
                {
                    details.Add(row.Text(3));
                }
            }

            return details;
        }

        public void Dispose()
        {
            Store.Dispose();
            scratch.Dispose();
        }
    }
}
