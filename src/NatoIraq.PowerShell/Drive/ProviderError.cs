using System.Management.Automation;

namespace NatoIraq.PowerShell.Drive;

/// <summary>Errors of a provider. What lies between it and the user (Get-ChildItem, Set-Content) may pass on the exception alone.</summary>
internal static class ProviderError
{
    /// <summary>The same error, by an exception that brings the id with it.</summary>
    public static ErrorRecord Of(ErrorRecord error) => new(
        new RuntimeException(error.Exception.Message, error.Exception, error),
        error.FullyQualifiedErrorId,
        error.CategoryInfo.Category,
        error.TargetObject)
    {
        ErrorDetails = error.ErrorDetails,
    };
}
