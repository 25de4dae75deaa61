using System.Text;
using NatoIraq.Shell;
using NatoIraq.Shell.Hosting;

// Scripts and their output are UTF-8 without a byte order mark, whatever the code page or locale of the machine.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var console = new ShellConsole();

var commandLine = CommandLine.Parse(args, Console.IsInputRedirected);
switch (commandLine.Action)
{
    case ShellAction.ShowHelp:
        console.Out.Write(Usage.Text);
        return ExitCode.Success;

    case ShellAction.ShowVersion:
        console.Out.WriteLine($"NatoIraq {ModuleLocation.Version}, PowerShell engine {Usage.EngineVersion}");
        return ExitCode.Success;

    case ShellAction.Refuse:
        console.Error.WriteLine(commandLine.Text);
        return ExitCode.Usage;
}

var module = ModuleLocation.Find(AppContext.BaseDirectory, Environment.GetEnvironmentVariable(ModuleLocation.Variable));
if (module.Manifest is null)
{
    console.Error.WriteLine(module.Problem);
    return ExitCode.Failure;
}

try
{
    using var session = new Session(console, module.Manifest) { SurvivesInterruption = commandLine.Action == ShellAction.Prompt };
    return commandLine.Action switch
    {
        ShellAction.RunFile => session.RunFile(commandLine.Text, commandLine.Arguments),
        ShellAction.RunInput => session.RunScript(console.In.ReadToEnd()),
        ShellAction.Prompt => new InteractivePrompt(console, session).Run(),
        _ => session.RunScript(commandLine.Text),
    };
}
catch (ModuleLoadException exception)
{
    console.Error.WriteLine(exception.Message);
    return ExitCode.Failure;
}
