using System.Globalization;
using NatoIraq.Store.Relational.Checking;

namespace NatoIraq.Store.Sqlite.Checking;

/// <summary>What the engine itself can say of the file.</summary>
internal static class IntegrityChecks
{
    /// <summary>Whether pages, rows and indexes hang together.</summary>
    public static IEnumerable<StoreCheck> Pages(Database database)
    {
        var finding = new Finding("Integrity");
        using var row = database.Prepare("PRAGMA integrity_check(20)");
        while (row.Step())
        {
            if (row.Text(0) is not "ok" and var fault)
            {
                finding.Fault(fault);
            }
        }

        yield return finding.Row("Pages, rows and indexes are consistent.");
    }

    /// <summary>Whether every reference from row to row leads somewhere.</summary>
    public static IEnumerable<StoreCheck> ForeignKeys(Database database)
    {
        var finding = new Finding("ForeignKeys");
        using var row = database.Prepare("PRAGMA foreign_key_check");
        while (row.Step())
        {
            finding.Fault(string.Create(
                CultureInfo.InvariantCulture,
                $"row {row.Integer(1)} of '{row.Text(0)}' refers to a missing row of '{row.Text(2)}'"));
        }

        yield return finding.Row("No foreign key violations.");
    }
}
