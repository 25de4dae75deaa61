using System.Text;
using NatoIraq.Help;
using NatoIraq.Help.About;
using NatoIraq.Help.Cmdlets;
using NatoIraq.Help.Maml;
using NatoIraq.Help.Pages;

if (args is not [var docs, var destination, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("NatoIraq.Help <the folder docs> <the folder en-US of the module> [<the project's address: https://…>]");
    return 2;
}

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var faults = new List<PageFault>();
var cmdlets = CmdletCatalogue.OfTheModule();
var shared = Read(Path.Join(docs, "cmdlets", "README.md"), SharedParameters.Read) ?? [];
var pages = Directory.GetFiles(Path.Join(docs, "cmdlets"), "*-*.md").Order(StringComparer.Ordinal)
    .Select(file => Read(file, CmdletPageReader.Read)).OfType<CmdletPage>().ToList();
var topics = Directory.GetFiles(Path.Join(docs, "about"), "*.md").Order(StringComparer.Ordinal)
    .Select(file => (Name: Path.GetFileNameWithoutExtension(file) + ".help.txt", Text: Read(file, AboutTopic.Read))).ToList();

var help = new List<CmdletHelp>();
foreach (var page in pages)
{
    var found = PageCheck.Faults(page, cmdlets.GetValueOrDefault(page.Name)).ToList();
    faults.AddRange(found);
    if (found.Count == 0)
    {
        help.Add(new CmdletHelp(page, cmdlets[page.Name], shared, rest.FirstOrDefault()));
    }
}

if (faults.Count > 0)
{
    // The form in which compilers report: MSBuild and editors lead to the line.
    faults.ForEach(fault => Console.Error.WriteLine($"{fault.File}({fault.Line}): error NATOHELP: {fault.Message}"));
    return 1;
}

Directory.CreateDirectory(destination);
File.WriteAllText(Path.Join(destination, "NatoIraq.PowerShell.dll-Help.xml"), MamlDocument.Of(help), utf8);
foreach (var (name, text) in topics)
{
    File.WriteAllText(Path.Join(destination, name), text, utf8);
}

return 0;

T? Read<T>(string file, Func<MarkdownPage, T> reader)
    where T : class
{
    try
    {
        return reader(MarkdownPage.Load(file));
    }
    catch (PageException exception)
    {
        faults.Add(exception.Fault);
        return null;
    }
}
