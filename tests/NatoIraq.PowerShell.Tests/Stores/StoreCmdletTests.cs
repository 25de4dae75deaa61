using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Stores;

public sealed class StoreCmdletTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Out_of_the_box_the_store_is_the_built_in_one()
    {
        var store = Assert.Single(session.Output("Get-NatoIraqStore"));
        Assert.Equal(true, store.Get("ReadOnly"));
        Assert.Equal("1", store.Text("Sources"));
        Assert.Equal("37", store.Text("Events"));
        Assert.StartsWith(ModuleUnderTest.Directory, store.Text("Path"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_store_begins_with_the_built_in_chronology()
    {
        var made = Assert.Single(session.Output("New-NatoIraqStore ./my.db"));
        Assert.Equal(Path.Combine(session.WorkingDirectory, "my.db"), made.Text("Path"));
        Assert.Equal("37", made.Text("Events"));
        Assert.Equal(37, session.Output("Get-NatoIraqEvent -Store ./my.db").Count);
    }

    [Fact]
    public void An_empty_store_is_empty()
    {
        session.Output("New-NatoIraqStore ./empty.db -Empty");
        Assert.Empty(session.Output("Get-NatoIraqEvent -Store ./empty.db"));
        Assert.True((bool)session.Output("Test-NatoIraqStore -Store ./empty.db -Quiet").Single().BaseObject);
    }

    [Fact]
    public void A_connected_store_is_used_until_it_is_disconnected()
    {
        session.Output("New-NatoIraqStore ./mine.db -Empty -Connect");
        Assert.Empty(session.Output("Get-NatoIraqEvent"));
        session.Output("Disconnect-NatoIraqStore");
        Assert.Equal(37, session.Output("Get-NatoIraqEvent").Count);
        session.Output("Connect-NatoIraqStore ./mine.db");
        Assert.Empty(session.Output("Get-NatoIraqEvent"));
    }

    [Fact]
    public void Store_wins_over_the_connected_one()
    {
        session.Output("New-NatoIraqStore ./empty.db -Empty -Connect; New-NatoIraqStore ./full.db");
        Assert.Equal(37, session.Output("Get-NatoIraqEvent -Store ./full.db").Count);
    }

    [Fact]
    public void Another_runspace_is_not_connected()
    {
        session.Output("New-NatoIraqStore ./empty.db -Empty -Connect");
        using var other = new Session();
        Assert.Equal(37, other.Output("Get-NatoIraqEvent").Count);
    }

    [Fact]
    public void What_if_makes_nothing()
    {
        session.Run("New-NatoIraqStore ./none.db -WhatIf");
        Assert.Empty(Directory.GetFiles(session.WorkingDirectory));
    }

    [Fact]
    public void A_store_that_is_there_is_replaced_only_by_force()
    {
        session.Output("New-NatoIraqStore ./one.db");
        Assert.Equal(["FileExists"], session.Run("New-NatoIraqStore ./one.db -Empty").ErrorIds);
        Assert.Equal(37, session.Output("Get-NatoIraqEvent -Store ./one.db").Count);
        session.Output("New-NatoIraqStore ./one.db -Empty -Force");
        Assert.Empty(session.Output("Get-NatoIraqEvent -Store ./one.db"));
    }

    [Theory]
    [InlineData("Connect-NatoIraqStore ./absent.db", "StoreNotFound")]
    [InlineData("Get-NatoIraqEvent -Store ./absent.db", "StoreNotFound")]
    [InlineData("Get-NatoIraqEvent -Store $seed", "NotAStore")]
    [InlineData("Import-NatoIraqChronology $seed", "StoreReadOnly")]
    [InlineData("Remove-NatoIraqSource * -Confirm:$false", "StoreReadOnly")]
    public void A_store_that_cannot_serve_is_an_error_with_a_stable_id(string command, string id)
    {
        Assert.Equal([id], session.Run(command).ErrorIds);

        // It ends the command: a script can catch it.
        Assert.Equal("caught", session.Output($"try {{ {command} }} catch {{ 'caught' }}").Single().ToString());
    }

    [Fact]
    public void Refusing_to_write_names_the_command_that_makes_a_store()
    {
        var error = Assert.Single(session.Run("Import-NatoIraqChronology $seed").Errors);
        Assert.Contains("New-NatoIraqStore", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_of_ones_own_says_that_it_can_be_written() =>
        Assert.Equal(false, Assert.Single(session.Output("New-NatoIraqStore ./my.db | Out-Null; Get-NatoIraqStore -Store ./my.db")).Get("ReadOnly"));

    [Fact]
    public void A_protected_store_is_one_file_that_refuses_to_be_written()
    {
        Assert.Equal(true, session.Output("New-NatoIraqStore ./kept.db | Protect-NatoIraqStore -Confirm:$false").Single().Get("ReadOnly"));
        Assert.Equal(["StoreReadOnly"], session.Run("Import-NatoIraqChronology $seed -Store ./kept.db").ErrorIds);
        Assert.Equal(37, session.Output("Get-NatoIraqEvent -Store ./kept.db").Count);
        Assert.Equal(["kept.db"], Directory.GetFiles(session.WorkingDirectory).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_no_store_fails_the_test_of_one_without_an_error()
    {
        File.WriteAllText(Path.Combine(session.WorkingDirectory, "torn.db"), "SQLite format 3\0 but torn");
        Assert.False((bool)session.Output("Test-NatoIraqStore -Store ./torn.db -Quiet").Single().BaseObject);
        Assert.Equal(["StoreNotFound"], session.Run("Test-NatoIraqStore -Store ./absent.db -Quiet").ErrorIds);
    }

    [Fact]
    public void The_built_in_store_passes_every_check()
    {
        var checks = session.Output("Test-NatoIraqStore");
        Assert.NotEmpty(checks);
        Assert.All(checks, check => Assert.True((bool)check.Get("Passed")!, check.Text("Detail")));
        Assert.True((bool)session.Output("Test-NatoIraqStore -Quiet").Single().BaseObject);
    }

    [Fact]
    public void A_flipped_byte_is_found_and_named()
    {
        session.Output("New-NatoIraqStore ./flipped.db");
        var path = Path.Combine(session.WorkingDirectory, "flipped.db");
        var bytes = File.ReadAllBytes(path);

        // The last: the unused part of a page before it may have the same characters.
        var place = bytes.AsSpan().LastIndexOf("Operations Plan for NATO Mission Iraq"u8);
        Assert.True(place > 0);
        bytes[place] ^= 0x01;
        File.WriteAllBytes(path, bytes);

        Assert.False((bool)session.Output("Test-NatoIraqStore -Store ./flipped.db -Quiet").Single().BaseObject);
        var failed = session.Output("Test-NatoIraqStore -Store ./flipped.db | Where-Object Passed -eq $false");
        Assert.NotEmpty(failed);
        Assert.All(failed, check => Assert.False(string.IsNullOrWhiteSpace(check.Text("Detail"))));
    }
}
