using System.Collections;
using System.Management.Automation;

namespace NatoIraq.PowerShell;

/// <summary>
/// A parameter that takes one value of an enumeration. PowerShell would join the bits of several, and so make another value of them.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneValueAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return value switch
        {
            IList { Count: 1 } list => list[0]!,
            IList list => throw new ArgumentTransformationMetadataException($"One value is wanted, and there are {list.Count}. Give one."),
            string text when text.Contains(',', StringComparison.Ordinal) =>
                throw new ArgumentTransformationMetadataException($"One value is wanted, and '{text}' names several. Give one."),
            _ => inputData,
        };
    }
}
