using System.Diagnostics;
using System.Xml.Linq;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Help;

public sealed class OnlineHelpTests
{
    private const string Address = "https://example.org/chronologies";

    /// <summary>Get-Help -Online opens the first address among a cmdlet's links.</summary>
    [Fact]
    public void The_only_address_in_a_cmdlets_help_is_that_of_its_page()
    {
        var folder = Directory.CreateTempSubdirectory("natoiraq-help-");
        try
        {
            using (var maker = Process.Start("dotnet", [ModuleUnderTest.HelpMaker, ModuleUnderTest.Docs, folder.FullName, Address]))
            {
                maker.WaitForExit();
                Assert.Equal(0, maker.ExitCode);
            }

            var commands = XDocument.Load(Path.Combine(folder.FullName, "NatoIraq.PowerShell.dll-Help.xml")).Root!.Elements().ToList();
            Assert.NotEmpty(commands);
            Assert.All(commands, static command =>
            {
                var name = command.Descendants().First(static element => element.Name.LocalName == "name").Value;
                var addresses = command.Descendants().Where(static element => element.Name.LocalName == "uri" && element.Value.Length > 0);
                Assert.Equal($"{Address}/blob/HEAD/docs/cmdlets/{name}.md", Assert.Single(addresses).Value);
                Assert.True(File.Exists(Path.Combine(ModuleUnderTest.Docs, "cmdlets", $"{name}.md")));
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
