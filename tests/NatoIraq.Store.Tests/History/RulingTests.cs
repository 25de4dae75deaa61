using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.History;

public sealed class RulingTests : IDisposable
{
    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_ruling_is_kept_and_can_be_taken_back()
    {
        var same = new Ruling(RulingKind.SameHappening, ["2018-02a", "2018-02b"], null, "One conference");
        using (var store = scratch.NewStore(Chronicles.Eight()))
        {
            Assert.Empty(store.Rulings());
            var revision = store.Rule(same)!;
            Assert.Equal((RevisionAction.Rule, "One conference", Environment.UserName), (revision.Action, revision.Reason, revision.User));
            Assert.Equal(DateTimeKind.Utc, revision.Time.Kind);
        }

        using var again = ChronologyStore.Open(scratch["store.db"], readOnly: false);
        var kept = Assert.Single(again.Rulings());
        Assert.Equal(same, kept);
        Assert.Equal("One conference", kept.Reason);
        var unruled = again.Unrule(same with { Reason = null })!;
        Assert.Equal(RevisionAction.Unrule, unruled.Action);
        Assert.Empty(again.Rulings());
    }

    [Fact]
    public void A_ruling_that_is_in_force_is_not_made_twice()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.NotNull(store.Rule(new Ruling(RulingKind.SameHappening, ["2018-02a", "2018-02b"], null, null)));
        Assert.Null(store.Rule(new Ruling(RulingKind.SameHappening, ["2018-02b", "2018-02a"], null, "Again")));
        Assert.Null(store.Unrule(new Ruling(RulingKind.DifferentHappening, ["2018-02b", "2018-02a"], null, null)));
        Assert.Single(store.Rulings());
    }

    [Fact]
    public void Revisions_are_numbered_in_one_row()
    {
        using var store = scratch.NewStore(Chronicles.Eight());
        Assert.Equal(3, store.Rule(new Ruling(RulingKind.NotAlias, ["Kuwait", "Jordan"], null, null))!.Number);
        Assert.Equal(4, store.Unrule(new Ruling(RulingKind.NotAlias, ["Jordan", "Kuwait"], null, null))!.Number);
    }

    [Fact]
    public void A_store_that_is_only_read_takes_no_ruling()
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        using var store = ChronologyStore.Open(scratch["store.db"], readOnly: true);
        var error = Assert.Throws<StoreException>(() => store.Rule(new Ruling(RulingKind.NotAlias, ["Kuwait", "Jordan"], null, null)));
        Assert.Equal(StoreFault.StoreReadOnly, error.Fault);
    }
}
