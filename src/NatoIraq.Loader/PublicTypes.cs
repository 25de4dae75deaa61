using System.Management.Automation;
using System.Reflection;

namespace NatoIraq.Loader;

/// <summary>
/// Lets scripts name the types of what the cmdlets emit: <c>$item -is [NatoIraq.Event]</c>. PowerShell looks for types in the default
/// context only; the way round, a type accelerator for each name, is the one that its own help gives (about_Classes, "Exporting classes
/// with type accelerators").
/// </summary>
internal static class PublicTypes
{
    /// <summary>
    /// Makes the types in the namespace <c>NatoIraq</c> itself known under their full names. Without accelerators, objects work all the
    /// same.
    /// </summary>
    internal static void MakeKnown(Assembly assembly)
    {
        var add = typeof(PSObject).Assembly.GetType("System.Management.Automation.TypeAccelerators")
            ?.GetMethod("Add", [typeof(string), typeof(Type)]);
        if (add is null)
        {
            return;
        }

        foreach (var type in assembly.GetExportedTypes())
        {
            if (type is { Namespace: "NatoIraq", IsNested: false, IsGenericType: false })
            {
                add.Invoke(null, [type.FullName, type]);
            }
        }
    }
}
