using System.Security.Cryptography;
using NatoIraq.Shell.Tests.Fixtures;

namespace NatoIraq.Shell.Tests.Module;

public class LayoutTests
{
    [Theory]
    [InlineData("NatoIraq.psd1")]
    [InlineData("NatoIraq.PowerShell.dll")]
    [InlineData("NatoIraq.builtin.db")]
    [InlineData("LICENSE")]
    [InlineData("ThirdPartyNotices.txt")]
    [InlineData("DataAttribution.txt")]
    [InlineData("dependencies/Microsoft.Data.Sqlite.dll")]
    [InlineData("dependencies/Npgsql.dll")]
    [InlineData("dependencies/runtimes/win-x64/native/e_sqlite3.dll")]
    [InlineData("dependencies/runtimes/win-arm64/native/e_sqlite3.dll")]
    [InlineData("dependencies/runtimes/linux-x64/native/libe_sqlite3.so")]
    [InlineData("dependencies/runtimes/linux-arm64/native/libe_sqlite3.so")]
    [InlineData("dependencies/runtimes/linux-musl-x64/native/libe_sqlite3.so")]
    [InlineData("dependencies/runtimes/linux-musl-arm64/native/libe_sqlite3.so")]
    [InlineData("dependencies/runtimes/osx-x64/native/libe_sqlite3.dylib")]
    [InlineData("dependencies/runtimes/osx-arm64/native/libe_sqlite3.dylib")]
    [InlineData("dependencies/runtimes/win-x64/native/libSkiaSharp.dll")]
    [InlineData("dependencies/runtimes/linux-arm64/native/libSkiaSharp.so")]
    [InlineData("dependencies/runtimes/osx/native/libSkiaSharp.dylib")]
    [InlineData("dependencies/runtimes/osx/native/libHarfBuzzSharp.dylib")]
    [InlineData("SkiaNotices.txt")]
    public void The_module_holds(string file) => Assert.True(File.Exists(Path.Join(Built.Module, file)));

    [Fact]
    public void The_built_in_store_is_one_file() => Assert.Equal(["NatoIraq.builtin.db"], [.. StoreFiles()]);

    [Fact]
    public async Task Asking_leaves_no_file_beside_the_built_in_store()
    {
        await ShellProcess.Run("Get-NatoIraqEvent");
        Assert.Equal(["NatoIraq.builtin.db"], [.. StoreFiles()]);
    }

    [Fact]
    public void The_source_document_is_kept_byte_for_byte()
    {
        var document = File.ReadAllBytes(Path.Join(Built.RepositoryRoot, "seeds", "nato-iraq-timeline.txt"));
        Assert.Equal("867050609CD73E18B17E64A086BE5231CCA781EF2EE78454EBC600ED443549C4", Convert.ToHexString(SHA256.HashData(document)));
    }

    private static IEnumerable<string?> StoreFiles() => Directory.EnumerateFiles(Built.Module, "*.db*").Select(Path.GetFileName);
}
