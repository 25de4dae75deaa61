using System.Management.Automation;
using NatoIraq.Store;

namespace NatoIraq.PowerShell;

/// <summary>What PowerShell is told of a store's fault, besides its message.</summary>
internal static class FaultAdvice
{
    /// <summary>What to do about it.</summary>
    public static string For(StoreFault fault) => fault switch
    {
        StoreFault.StoreNotFound => "Check the path; New-NatoIraqStore makes a store.",
        StoreFault.StoreReadOnly => "Use a store that you may write to; New-NatoIraqStore -From copies one.",
        StoreFault.StoreLocked => "Try again when the other process has finished.",
        StoreFault.StoreTooNew => "Update the module.",
        StoreFault.StoreOutdated => "Update-NatoIraqStore backs the store up and updates it.",
        StoreFault.NotAStore => "Give the path of a NatoIraq store, or import the file into one.",
        StoreFault.StoreFull => "Free some space and try again.",
        StoreFault.StoreUnreachable => "Check the address, your permissions, and that the server is running, then try again.",
        StoreFault.CopyOntoItself => "Give the path or the address of another store.",
        StoreFault.FileExists => "Choose another path, or use -Force to replace the file.",
        StoreFault.SourceNotFound => "Get-NatoIraqSource lists the sources of a store.",
        StoreFault.EventNotFound => "Ids look like 2018-07-11a; Get-NatoIraqEvent lists them.",
        StoreFault.RevisionNotFound or StoreFault.BeforeHistory or StoreFault.CorrectionConflict or StoreFault.NothingToUndo =>
            "Get-NatoIraqHistory lists the revisions.",
        _ => "Test-NatoIraqStore shows what is wrong; restore a backup, or import the sources into a new store.",
    };

    /// <summary>The kind of error that it is to PowerShell.</summary>
    public static ErrorCategory CategoryOf(StoreFault fault) => fault switch
    {
        StoreFault.StoreNotFound or StoreFault.SourceNotFound or StoreFault.EventNotFound or StoreFault.RevisionNotFound or StoreFault.BeforeHistory => ErrorCategory.ObjectNotFound,
        StoreFault.StoreReadOnly => ErrorCategory.PermissionDenied,
        StoreFault.StoreLocked => ErrorCategory.ResourceBusy,
        StoreFault.FileExists => ErrorCategory.ResourceExists,
        StoreFault.CorrectionConflict => ErrorCategory.InvalidOperation,
        StoreFault.NothingToUndo => ErrorCategory.InvalidOperation,
        StoreFault.CopyOntoItself => ErrorCategory.InvalidArgument,
        StoreFault.StoreFull or StoreFault.StoreUnreachable => ErrorCategory.ResourceUnavailable,
        _ => ErrorCategory.InvalidData,
    };
}
