using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace NatoIraq.Help.Cmdlets;

/// <summary>What the engine says of a parameter, in the words of help.</summary>
internal static class CmdletParameter
{
    /// <summary>
    /// The cmdlet's parameters, without those that every cmdlet has; of several sets, the one that asks least of the user speaks.
    /// </summary>
    public static IReadOnlyList<CommandParameterInfo> Of(CmdletInfo cmdlet) =>
        [.. cmdlet.ParameterSets.SelectMany(Of).GroupBy(static parameter => parameter.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static group => group.OrderBy(static parameter => parameter.IsMandatory).First())
            .OrderBy(static parameter => parameter.Name, StringComparer.Ordinal)];

    /// <summary>
    /// The parameters of a set in the order of a command line: by position, then the mandatory, then the rest; those of every cmdlet are
    /// left out.
    /// </summary>
    public static IEnumerable<CommandParameterInfo> Of(CommandParameterSetInfo set) =>
        set.Parameters.Where(static parameter => !Cmdlet.CommonParameters.Contains(parameter.Name))
            .OrderBy(static parameter => parameter.Position < 0 ? int.MaxValue : parameter.Position)
            .ThenByDescending(static parameter => parameter.IsMandatory)
            .ThenBy(static parameter => Cmdlet.OptionalCommonParameters.Contains(parameter.Name));

    /// <summary>The name of its type: <c>String[]</c>.</summary>
    public static string TypeName(CommandParameterInfo parameter) =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType).Name;

    /// <summary>Whether it is a switch.</summary>
    public static bool IsSwitch(CommandParameterInfo parameter) => parameter.ParameterType == typeof(SwitchParameter);

    /// <summary>Whether wildcards may stand in it.</summary>
    public static bool TakesWildcards(CommandParameterInfo parameter) => parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any();

    /// <summary>Its position from 0, or <c>named</c>.</summary>
    public static string Position(CommandParameterInfo parameter) =>
        parameter.Position < 0 ? "named" : parameter.Position.ToString(CultureInfo.InvariantCulture);

    /// <summary>How it takes values from the pipeline.</summary>
    public static string Pipeline(CommandParameterInfo parameter) =>
        (parameter.ValueFromPipeline, parameter.ValueFromPipelineByPropertyName) switch
    {
        (true, true) => "True (ByValue, ByPropertyName)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };

    /// <summary>The words it takes, where these are all there are.</summary>
    public static IReadOnlyList<string> Choices(CommandParameterInfo parameter) =>
        parameter.Attributes.OfType<ValidateSetAttribute>().FirstOrDefault() is { } set ? [.. set.ValidValues]
        : parameter.ParameterType.IsEnum ? Enum.GetNames(parameter.ParameterType)
        : [];

    /// <summary>What it is where it is not given, read off a new instance of the cmdlet.</summary>
    public static string Default(CmdletInfo cmdlet, CommandParameterInfo parameter)
    {
        if (IsSwitch(parameter))
        {
            return "False";
        }

        var property = cmdlet.ImplementingType.GetProperty(parameter.Name, BindingFlags.Public | BindingFlags.Instance);
        var value = property?.GetValue(Activator.CreateInstance(cmdlet.ImplementingType));
        return value is null or "" or ICollection { Count: 0 } ? "None" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
    }
}
