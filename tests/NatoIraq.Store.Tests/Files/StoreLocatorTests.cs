namespace NatoIraq.Store.Tests.Files;

/// <summary>What a store's address shows of itself: never its password.</summary>
public sealed class StoreLocatorTests
{
    [Theory]
    [InlineData("postgresql://host/db", "postgresql://host/db")]
    [InlineData("postgresql://u:secret@host:5433/db", "postgresql://u@host:5433/db")]
    [InlineData("postgresql://u:p%41ss@host/db", "postgresql://u@host/db")]
    [InlineData("postgresql://host/db?user=u&password=secret", "postgresql://host/db?user=u")]
    [InlineData("postgresql:///db?password=secret&host=/run/pg&passfile=/home/u/p", "postgresql:///db?host=/run/pg&passfile=/home/u/p")]
    public void An_address_shows_no_password(string address, string shown) =>
        Assert.Equal(shown, StoreLocator.Parse(address).ToString());

    [Fact]
    public void An_address_that_is_not_valid_is_not_quoted()
    {
        var error = Assert.Throws<StoreException>(() => StoreLocator.Parse("postgresql://u:sec ret@[host/db"));
        Assert.Equal(StoreFault.StoreUnreachable, error.Fault);
        Assert.DoesNotContain("ret@", error.Message + error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_a_file()
    {
        var locator = StoreLocator.Parse("/data/postgresql.db");
        Assert.True(locator.IsFile);
        Assert.Equal("/data/postgresql.db", locator.ToString());
    }
}
