using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NatoIraq.Faults.Sessions;

/// <summary>Reads all that was answered, property by property.</summary>
/// <param name="errors">Where the faults of getters go.</param>
internal sealed class Answer(List<string> errors)
{
    private const int MostDepth = 4;

    private readonly StringBuilder text = new();

    /// <summary>A digest of objects.</summary>
    public string DigestOf(IEnumerable<PSObject> output)
    {
        foreach (var item in output)
        {
            Write(item, 0);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private void Write(object? value, int depth)
    {
        var plain = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        if (plain is null or string or IFormattable || depth == MostDepth || !IsOurs(plain))
        {
            text.Append(CultureInfo.InvariantCulture, $"{plain};");
        }
        else if (plain is System.Collections.IEnumerable list and not PSObject)
        {
            foreach (var item in list)
            {
                Write(item, depth + 1);
            }
        }
        else
        {
            foreach (var property in PSObject.AsPSObject(value).Properties.Where(IsOfAnswer))
            {
                text.Append(property.Name).Append('=');
                Write(Read(property), depth + 1);
            }
        }
    }

    // What the engine or .NET gives, such as a file, is known by its name.
    private static bool IsOurs(object value) =>
        value is PSObject or System.Collections.IEnumerable || value.GetType().Namespace?.StartsWith("NatoIraq", StringComparison.Ordinal) == true;

    // Where a store lies and how large it is is no part of an answer, nor is what the engine adds to items of a drive.
    private static bool IsOfAnswer(PSPropertyInfo property) =>
        property.Name is not ("Store" or "Path" or "Size") && !property.Name.StartsWith("PS", StringComparison.Ordinal);

    /// <summary>A value; the fault that a getter threw is an error of the answer.</summary>
    private object? Read(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException error)
        {
            var reason = error.InnerException is TargetInvocationException { InnerException: { } inner } ? inner : error.InnerException;
            var fault = reason?.GetType().GetProperty("Fault")?.GetValue(reason)?.ToString();
            errors.Add(fault ?? $"{reason?.GetType().FullName} {reason?.Message}");
            return null;
        }
    }
}
