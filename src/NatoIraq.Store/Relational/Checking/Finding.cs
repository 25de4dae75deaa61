using System.Globalization;

namespace NatoIraq.Store.Relational.Checking;

/// <summary>A check in the making: what was looked at, and what was wrong.</summary>
/// <param name="check">The name of the check.</param>
internal sealed class Finding(string check)
{
    private const int MostNamed = 5;

    // A store that is wrong in every row is not to fill the memory with saying so.
    private const int MostKept = 1000;

    private readonly List<string> faults = [];
    private long count;

    /// <summary>Takes down something wrong.</summary>
    public void Fault(string fault)
    {
        count++;
        if (faults.Count < MostKept)
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

        var more = count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"; and {count - MostNamed} more") : "";
        var detail = string.Join("; ", faults.Take(MostNamed)) + more + ".";
        return new StoreCheck(check, false, detail) { Faults = new ValueList<string>(faults) };
    }
}
