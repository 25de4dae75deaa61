using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;

namespace NatoIraq.Loader;

/// <summary>
/// Sends the cmdlets' references to the rest of NatoIraq to the private context. The manifest nests this assembly, so that PowerShell calls
/// it before it looks at the assembly of the cmdlets at all: a cmdlet with a field of one of our value types could not even be looked at
/// otherwise. The handler stays for the life of the process, because types once loaded stay too; importing the module again changes
/// nothing.
/// </summary>
public sealed class Loader : IModuleAssemblyInitializer
{
    private static readonly Lazy<DependencyContext> Dependencies = new(Install);

    /// <inheritdoc/>
    public void OnImport() => _ = Dependencies.Value;

    private static DependencyContext Install()
    {
        var module = Path.GetDirectoryName(typeof(Loader).Assembly.Location)!;
        var dependencies = new DependencyContext(Path.Join(module, "dependencies"));
        AssemblyLoadContext.Default.Resolving += Resolve;
        PublicTypes.MakeKnown(dependencies.LoadFromAssemblyName(new AssemblyName("NatoIraq.Chronology")));
        return dependencies;

        // Only our own assemblies: a package of the same name that another module asks for must not come from here.
        Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) =>
            name.Name is { } simple && simple.StartsWith("NatoIraq.", StringComparison.Ordinal) && dependencies.FileOf(name) is not null
                ? dependencies.LoadFromAssemblyName(name)
                : null;
    }
}
