namespace NatoIraq.Shell.Tests.Fixtures;

/// <summary>A script file with an awkward name, gone when the test is over.</summary>
internal sealed class ScriptFile : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("shell 'test' ");

    internal ScriptFile(string script)
    {
        Path = System.IO.Path.Join(directory.FullName, "a script.ps1");
        File.WriteAllText(Path, script);
    }

    internal string Path { get; }

    public void Dispose() => directory.Delete(recursive: true);
}
