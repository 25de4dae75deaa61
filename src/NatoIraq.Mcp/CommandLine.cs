using System.Reflection;
using NatoIraq.Mcp.Access;
using NatoIraq.Store;

namespace NatoIraq.Mcp;

/// <summary>What the command line asks for.</summary>
/// <param name="Store">The store; null where none is named.</param>
/// <param name="Text">What to print instead of serving; null to serve.</param>
/// <param name="ExitCode">How the process ends that only prints.</param>
internal sealed record CommandLine(StoreLocator? Store, string? Text, int ExitCode)
{
    // sysexits.h: the command was used incorrectly.
    private const int UsageError = 64;

    private const string Help = """
        Answers of a NatoIraq store for assistants, by the Model Context Protocol over standard input and output. Read-only.

        natoiraq-mcp [--store <store>]  serves the store; without it the one that NATOIRAQ_STORE names, or else the built-in one
        natoiraq-mcp --version          prints the version
        natoiraq-mcp --help             prints this
        """;

    /// <summary>The version, without the commit it was built of.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', ' ')[0];

    /// <summary>Reads it.</summary>
    public static CommandLine Read(IReadOnlyList<string> arguments) => arguments switch
    {
        [] => new CommandLine(null, null, 0),
        ["--help" or "-h" or "-?"] => new CommandLine(null, Help, 0),
        ["--version"] => new CommandLine(null, Version, 0),
        ["--store", { Length: > 0 } store] => new CommandLine(StoreAccess.Named(store), null, 0),
        ["--store"] or ["--store", ""] => new CommandLine(null, $"--store needs the path of a store.\n\n{Help}", UsageError),
        _ => new CommandLine(null, $"'{string.Join(' ', arguments)}' is not a command line of natoiraq-mcp.\n\n{Help}", UsageError),
    };
}
