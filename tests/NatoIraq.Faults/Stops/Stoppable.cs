using NatoIraq.Faults.Kills;
using NatoIraq.Faults.Stores;

namespace NatoIraq.Faults.Stops;

/// <summary>Something that takes long enough to be stopped.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Script">The command.</param>
internal sealed record Stoppable(string Name, string Script)
{
    /// <summary>What makes ready what it works on, in a folder with a long chronology.</summary>
    public string Before { get; private init; } = Stored;

    /// <summary>Whether another program holds the lock of the store meanwhile.</summary>
    public bool IsLocked { get; private init; }

    private const string Stored = "$null = New-NatoIraqStore ./store.db; $null = Import-NatoIraqChronology ./long.txt";
    private const string Convert = "ConvertFrom-NatoIraqChronology ";

    /// <summary>A command for each way to read and to write, and those that wait.</summary>
    public static IReadOnlyList<Stoppable> All { get; } =
    [
        .. Readers.All.Select(static command => new Stoppable("read: " + command.Split(' ')[0], command)),
        .. Writer.All.Where(static writer => !writer.IsOld).Select(static writer => new Stoppable("write: " + writer.Name, writer.Script) { Before = "$null = New-NatoIraqStore ./store.db; " + writer.Before }),
        new("wait for a lock", Writer.Another) { IsLocked = true },
        new("read a text", Convert + "./long.txt") { Before = "" },
        new("read HTML", Convert + "./long.html") { Before = "'<ul><li>' + ((Get-Content ./long.txt) -join '</li><li>') + '</li></ul>' > ./long.html" },
        new("read CSV", Convert + "./long.csv") { Before = "Get-Content ./long.txt | ForEach-Object { $date, $text = $_ -split ': '; [pscustomobject] @{ Date = $date; Event = $text } } | Export-Csv ./long.csv" },
        new("read a Word file", Convert + "./long.docx") { Before = Stored + "; Export-NatoIraqReport ./long.docx" },
        new("read PDF files", "1..40 | ForEach-Object { " + Convert + "./pages.pdf }") { Before = "" },
        new("read a lexicon", "'5 May 2004: NATO meets.' | " + Convert + "-Lexicon ./names.json") { Before = "@{ people = @(1..100000 | ForEach-Object { @{ name = \"Anna Person$_\" } }) } | ConvertTo-Json -Depth 4 > ./names.json" },
        new("read events in JSON", "Import-NatoIraqEvent ./out.json") { Before = Stored + "; Export-NatoIraqEvent ./out.json" },
        new("read events in Parquet", "Import-NatoIraqEvent ./out.parquet") { Before = Stored + "; Export-NatoIraqEvent ./out.parquet" },
        new("read a pattern", "Get-NatoIraqEvent -Text ('*a' * 300)"),
        new("drive", "Get-ChildItem -Recurse NatoIraq:") { Before = Stored + "; $null = Connect-NatoIraqStore ./store.db" },
    ];
}
