using System.Collections;
using System.Globalization;
using System.Reflection;

namespace NatoIraq.Reports.Tests;

/// <summary>Compares two objects of the model in every public property, and what these hold in theirs.</summary>
internal static class SameEvent
{
    public static void Assert(object? expected, object? actual, string path = "event")
    {
        switch (expected)
        {
            case decimal number:
                // 7500000.0 and 7500000 are equal and print differently.
                Xunit.Assert.Equal(number.ToString(CultureInfo.InvariantCulture), (actual as decimal?)?.ToString(CultureInfo.InvariantCulture));
                break;
            case null or string or int or DateTime:
                Xunit.Assert.True(Equals(expected, actual), $"{path}: expected '{expected}', read '{actual}'");
                break;
            case IList list:
                var others = Xunit.Assert.IsAssignableFrom<IList>(actual);
                Xunit.Assert.True(list.Count == others.Count, $"{path}: expected {list.Count}, read {others.Count}");
                for (var index = 0; index < list.Count; index++)
                {
                    Assert(list[index], others[index], $"{path}[{index}]");
                }

                break;
            default:
                Xunit.Assert.Equal(expected.GetType(), actual?.GetType());
                foreach (var property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    Assert(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
                }

                break;
        }
    }
}
