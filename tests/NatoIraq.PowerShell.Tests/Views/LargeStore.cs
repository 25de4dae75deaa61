using System.Text;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Views;

/// <summary>A store of two sources, one of them with an event for each day of twenty years; made once.</summary>
public sealed class LargeStore : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("natoiraq-").FullName;

    public LargeStore()
    {
        using var session = new Session();
        File.WriteAllText(System.IO.Path.Combine(folder, "days.txt"), Text());
        session.Output($"$null = New-NatoIraqStore '{Path}' -Connect; $null = Import-NatoIraqChronology '{folder}/days.txt'");
    }

    public string Path => System.IO.Path.Combine(folder, "large.db");

    public static string Text()
    {
        var text = new StringBuilder();
        for (var day = new DateTime(1980, 1, 1); day.Year < 2000; day = day.AddDays(1))
        {
            text.AppendLine(FormattableString.Invariant($"{day:d MMMM yyyy}: Ministers of {day:MMMM} meet in Baghdad and agree to train {day.DayOfYear} officers of the border police in Kuwait City."));
        }

        return text.ToString();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
