namespace NatoIraq.Help.Pages;

/// <summary>The page of a cmdlet.</summary>
/// <param name="File">Its file.</param>
/// <param name="Name">The cmdlet's name.</param>
/// <param name="Synopsis">What it does, in one sentence.</param>
/// <param name="Description">What there is to know of it, in paragraphs.</param>
/// <param name="Parameters">The parameters that are described here; their names are without the hyphen.</param>
/// <param name="Examples">The examples.</param>
/// <param name="Inputs">The types it takes from the pipeline.</param>
/// <param name="Outputs">The types it gives.</param>
/// <param name="Errors">The errors it reports: an id and what it means, a line each.</param>
/// <param name="Notes">What else there is to say.</param>
/// <param name="Links">What to read next.</param>
internal sealed record CmdletPage(
    string File,
    string Name,
    string Synopsis,
    IReadOnlyList<string> Description,
    IReadOnlyList<PageEntry> Parameters,
    IReadOnlyList<PageExample> Examples,
    IReadOnlyList<PageEntry> Inputs,
    IReadOnlyList<PageEntry> Outputs,
    IReadOnlyList<string> Errors,
    IReadOnlyList<string> Notes,
    IReadOnlyList<PageLink> Links);

/// <summary>Something with a name and a description: a parameter or a type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line of the page it stands in, from 1.</param>
/// <param name="Description">What it is, in paragraphs.</param>
internal sealed record PageEntry(string Name, int Line, IReadOnlyList<string> Description);

/// <summary>An example.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Transcript">The commands, each after <c>PS&gt;</c>, with what they print.</param>
/// <param name="Remarks">What there is to say of it.</param>
internal sealed record PageExample(string Title, string Transcript, IReadOnlyList<string> Remarks);

/// <summary>What to read next.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Where it is, or nothing for what Get-Help knows by its name.</param>
internal sealed record PageLink(string Text, string Address);
