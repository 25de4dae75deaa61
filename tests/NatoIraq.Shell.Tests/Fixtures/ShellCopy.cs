namespace NatoIraq.Shell.Tests.Fixtures;

/// <summary>The built shell in a folder of its own, as if published without the module; gone when the test is over.</summary>
internal sealed class ShellCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("shell-copy-");

    internal ShellCopy()
    {
        var source = Path.GetDirectoryName(Built.Shell)!;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(folder.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    internal string Shell => Path.Join(folder.FullName, Path.GetFileName(Built.Shell));

    internal void AddModule(string manifest)
    {
        var module = folder.CreateSubdirectory("NatoIraq");
        File.WriteAllText(Path.Join(module.FullName, "NatoIraq.psd1"), manifest);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
