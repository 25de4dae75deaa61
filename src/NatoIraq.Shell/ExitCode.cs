namespace NatoIraq.Shell;

/// <summary>
/// What the shell ends with, where the script does not say <c>exit N</c> itself. The numbers are pwsh's and the Unix shells'.
/// </summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    internal const int Success = 0;

    /// <summary>A terminating error, or the last command failed.</summary>
    internal const int Failure = 1;

    /// <summary>The command line could not be read (EX_USAGE of sysexits.h, as pwsh).</summary>
    internal const int Usage = 64;

    /// <summary>Ctrl+C: 128 and the number of SIGINT.</summary>
    internal const int Interrupted = 130;
}
