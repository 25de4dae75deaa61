using System.Globalization;

namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>A check in the making: what was looked at, and what was wrong.</summary>
/// <param name="check">The name of the check.</param>
internal sealed class Finding(string check)
{
    private const int MostNamed = 5;

    private readonly List<string> faults = [];
    private long count;

    /// <summary>Takes down something wrong.</summary>
    public void Fault(string fault)
    {
        count++;
        if (faults.Count < MostNamed)
        {
            faults.Add(fault);
        }
    }

    /// <summary>The row: passed if nothing was wrong; otherwise the first few faults, and how many there are.</summary>
    public StoreCheck Row(string looked)
    {
        if (count == 0)
        {
            return new StoreCheck(check, true, looked);
        }

        var more = count > faults.Count ? string.Create(CultureInfo.InvariantCulture, $"; and {count - faults.Count} more") : "";
        return new StoreCheck(check, false, string.Join("; ", faults) + more + ".");
    }
}
