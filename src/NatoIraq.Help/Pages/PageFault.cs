namespace NatoIraq.Help.Pages;

/// <summary>What is wrong with a page.</summary>
/// <param name="File">The page's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record PageFault(string File, int Line, string Message);

/// <summary>Thrown where a page has not the shape that docs/cmdlets/README.md describes.</summary>
internal sealed class PageException(PageFault fault) : Exception(fault.Message)
{
    public PageFault Fault { get; } = fault;
}
