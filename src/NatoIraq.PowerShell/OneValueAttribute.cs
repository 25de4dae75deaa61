using System.Collections;
using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>
/// A parameter that takes one value of an enumeration, or a list of such values. PowerShell would join the bits of several, and so make
/// another value of them. A value that there is not is an error that names those that there are.
/// </summary>
/// <param name="enumeration">The enumeration.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneValueAttribute(Type enumeration) : ArgumentTransformationAttribute
{
    /// <summary>The enumeration.</summary>
    public Type Enumeration => enumeration;

    /// <summary>Whether the parameter is a list: each item of it is one value.</summary>
    public bool Each { get; set; }

    /// <summary>The names that it takes, where these are not all of the enumeration.</summary>
    public string[] Names { get; set; } = Enum.GetNames(enumeration);

    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = Unwrap(inputData);
        if (value is IList list)
        {
            if (!Each && list.Count != 1)
            {
                throw new ArgumentTransformationMetadataException($"This parameter takes one value, and {list.Count} are given.");
            }

            foreach (var item in list)
            {
                Check(Unwrap(item));
            }

            return Each ? inputData : list[0]!;
        }

        Check(value);
        return inputData;
    }

    private static object? Unwrap(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;

    private void Check(object? value)
    {
        if (value is string text && text.Contains(',', StringComparison.Ordinal))
        {
            throw new ArgumentTransformationMetadataException($"This parameter takes one value, and '{text}' names several.");
        }

        // PowerShell takes the beginning of a name, too.
        if (value is not null && !LanguagePrimitives.TryConvertTo(value, enumeration, out _))
        {
            throw new ArgumentTransformationMetadataException(
                $"There is no value '{DisplayControl.Fold(value.ToString() ?? "")}'. Give one of {string.Join(", ", Names)}.");
        }
    }
}
