namespace NatoIraq.Store.Tests.Files;

/// <summary>What a store's address shows of itself: never its password.</summary>
public sealed class StoreLocatorTests
{
    [Theory]
    [InlineData("postgresql://host/db", "postgresql://host/db")]
    [InlineData("postgresql://u:secret@host:5433/db", "postgresql://u@host:5433/db")]
    [InlineData("postgresql://u:p%41ss@host/db", "postgresql://u@host/db")]
    [InlineData("postgresql://host/db?user=u&password=secret", "postgresql://host/db?user=u")]
    [InlineData("postgresql:///db?password=secret&host=/run/pg&passfile=/etc/pgpass", "postgresql:///db?host=/run/pg&passfile=/etc/pgpass")]
    [InlineData("postgresql://anna@/db?host=/run/pg", "postgresql:///db?host=/run/pg&user=anna")]
    [InlineData("postgresql://anna:secret%2F&more@/db", "postgresql:///db?user=anna")]
    [InlineData("postgres://@/db", "postgres:///db")]
    [InlineData("postgresql://host/db?sslmode=verify-full&options=-c%20statement_timeout=5s", "postgresql://host/db?sslmode=verify-full&options=-c%20statement_timeout=5s")]
    public void An_address_shows_no_password(string address, string shown) =>
        Assert.Equal(shown, StoreLocator.Parse(address).ToString());

    [Fact]
    public void An_address_that_is_not_valid_is_not_quoted()
    {
        var error = Assert.Throws<StoreException>(() => StoreLocator.Parse("postgresql://u:sec ret@[host/db"));
        Assert.Equal(StoreFault.StoreUnreachable, error.Fault);
        Assert.DoesNotContain("ret@", error.Message + error.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://host/db?sslmod=verify-full", "It has no parameter 'sslmod'.")]
    [InlineData("postgresql://host/db?channel_binding=require", "It has no parameter 'channel_binding'.")]
    [InlineData("postgresql://host/db?password=a&ssecret", "It has no parameter '…'.")]
    [InlineData("postgresql://host/db?host=a&HOST=b", "A parameter stands in it twice.")]
    public void A_parameter_is_never_passed_over(string address, string said)
    {
        var error = Assert.Throws<StoreException>(() => StoreLocator.Parse(address));
        Assert.Equal(StoreFault.StoreUnreachable, error.Fault);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ssecret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql://anna:sesame@host/db", "begin with 'mysql://'")]
    [InlineData("https://host/store.db", "begin with 'https://'")]
    public void An_address_of_another_kind_is_refused_and_not_quoted(string address, string said)
    {
        var error = Assert.Throws<StoreException>(() => StoreLocator.Parse(address));
        Assert.Equal(StoreFault.StoreUnreachable, error.Fault);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", error.Message + error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_before_no_host_is_read_whole() =>
        Assert.Equal("secret/&more", StoreLocator.Parse("postgresql://anna:secret%2F&more@/db").Password);

    [Fact]
    public void A_path_is_a_file()
    {
        var locator = StoreLocator.Parse("/data/postgresql.db");
        Assert.True(locator.IsFile);
        Assert.Equal("/data/postgresql.db", locator.ToString());
    }
}
