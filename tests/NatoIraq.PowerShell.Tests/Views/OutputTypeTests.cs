using System.Collections;
using System.Reflection;
using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Views;

/// <summary>What is promised of every type that a cmdlet or the drive gives.</summary>
public sealed class OutputTypeTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void Every_output_type_has_a_list_view()
    {
        var types = OutputTypes();
        Assert.Contains(types, static type => type.FullName == "NatoIraq.MissionPhase");
        Assert.Contains(types, static type => type.FullName == "NatoIraq.Store.StoreCheck");
        Assert.True(types.Count > 25, $"{types.Count} types");
        Assert.All(types, type => Assert.Contains(
            "ListControl",
            session.Output($"(Get-FormatData -TypeName '{type.FullName}').FormatViewDefinition | ForEach-Object {{ $_.Control.GetType().Name }}").Select(static name => name.ToString())));
    }

    [Fact]
    public void Every_output_type_has_a_default_property_set_of_properties_it_has() => Assert.All(OutputTypes(), type =>
    {
        var names = session.Output($"(Get-TypeData -TypeName '{type.FullName}').DefaultDisplayPropertySet.ReferencedProperties")
            .Select(static name => name.ToString()).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(type.GetProperty(name)));
    });

    [Fact]
    public void Every_output_type_can_be_sorted() =>
        Assert.All(OutputTypes(), static type => Assert.True(typeof(IComparable).IsAssignableFrom(type), type.FullName));

    [Theory]
    [InlineData("Get-NatoIraqEvent", "Id")]
    [InlineData("Get-NatoMission NMI -Lifecycle", "Event")]
    [InlineData("Get-NatoIraqChain NMI", "Event")]
    [InlineData("Get-NatoIraqHappening", "Id")]
    [InlineData("Get-NatoIraqMention 2004-12-16a", "Start")]
    [InlineData("(Get-NatoIraqSituation 2018-08).Agreements", "Event")]
    public void Sort_Object_puts_it_in_the_order_of_time_again(string command, string key)
    {
        var given = session.Output(command).Texts(key).ToList();
        Assert.True(given.Count > 2);
        var sorted = session.Output($"$all = @({command}); [array]::Reverse($all); $all | Sort-Object").Texts(key);
        Assert.Equal(given, sorted);
    }

    [Fact]
    public void Figures_sort_by_their_number_and_dates_by_their_time()
    {
        var values = session.Output("Get-NatoIraqQuantity | Sort-Object").Select(static item => (decimal)item.Get("Value")!).ToList();
        Assert.Equal(values.Order(), values);
        Assert.Equal(
            ["2003/..", "2004-07", "2004-07-30", "2004-36", "2016-04/2016-12", "2018"],
            session.Output("'2018', 'End 2004', '2004-07', '30 July 2004', '2016-04/2016-12', 'since 2003' | Resolve-NatoIraqDate | Sort-Object").Texts("Edtf"));
    }

    [Fact]
    public void Dates_of_days_months_and_years_sort_in_the_order_of_time_as_text_in_any_culture()
    {
        using var thai = new Session("th-TH");
        Assert.Equal(
            ["2004-06-22", "2004-11", "2016-04", "2018-07-11", "2021-02"],
            thai.Output("Get-NatoIraqEvent 2021-02a, 2016-04a, 2018-07-11a, 2004-11a, 2004-06-22a | Get-Random -Shuffle | Sort-Object Date").Texts("Date"));
    }

    /// <summary>The types that cmdlets and the drive say they give, and those of the lists in them.</summary>
    private List<Type> OutputTypes()
    {
        var said = session.Output("""
            Get-Command -Module NatoIraq -CommandType Cmdlet | ForEach-Object { $_.OutputType.Type }
            (Get-PSProvider NatoIraq).ImplementingType.GetCustomAttributes($false) | Where-Object { $_ -is [System.Management.Automation.OutputTypeAttribute] } | ForEach-Object { $_.Type.Type }
            """).Select(static item => item?.BaseObject).OfType<Type>();
        var types = new HashSet<Type>();
        var open = new Queue<Type>(said);
        while (open.TryDequeue(out var type))
        {
            if (type.Namespace?.StartsWith("NatoIraq", StringComparison.Ordinal) != true || !types.Add(type))
            {
                continue;
            }

            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.PropertyType.IsGenericType && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                {
                    open.Enqueue(property.PropertyType.GetGenericArguments()[0]);
                }
            }
        }

        return [.. types];
    }
}
