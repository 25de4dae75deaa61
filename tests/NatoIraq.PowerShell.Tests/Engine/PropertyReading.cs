using System.Globalization;
using System.Management.Automation;

namespace NatoIraq.PowerShell.Tests.Engine;

/// <summary>Reads properties as a script does: by name.</summary>
internal static class PropertyReading
{
    public static object? Get(this PSObject item, string property) => item.Properties[property]?.Value;

    public static string? Text(this PSObject item, string property) => Convert.ToString(item.Get(property), CultureInfo.InvariantCulture);

    public static IEnumerable<string?> Texts(this IEnumerable<PSObject> items, string property) => items.Select(item => item.Text(property));
}
