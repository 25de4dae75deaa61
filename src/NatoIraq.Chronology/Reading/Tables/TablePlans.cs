using NatoIraq.Chronology.Reading.Blocks;
using NatoIraq.Chronology.Reading.Marks;

namespace NatoIraq.Chronology.Reading.Tables;

/// <summary>The plans of a document's tables.</summary>
internal sealed class TablePlans
{
    /// <summary>How many lines of text must agree in the number of their cells to be rows of a table.</summary>
    private const int LeastTextRows = 3;

    private readonly Dictionary<int, TablePlan?> plans = [];

    /// <summary>The plan for lines of plain text that are divided into cells; null where they are no table.</summary>
    public TablePlan? OfLines { get; private set; }

    /// <summary>Learns the plans of the tables in a part of a document. What is known already stays.</summary>
    public void Learn(IReadOnlyList<Block> blocks, DateMarkFinder finder)
    {
        foreach (var table in blocks.Where(static block => block.Kind == BlockKind.Row).GroupBy(static block => block.Table))
        {
            if (!plans.TryGetValue(table.Key, out var plan) || plan is null)
            {
                plans[table.Key] = TablePlan.Find([.. table], finder);
            }
        }

        var lines = blocks.Where(static block => block.Kind is BlockKind.Text or BlockKind.Item && block.Cells.Count > 1).ToList();
        if (OfLines is null && lines.Count >= LeastTextRows)
        {
            var usual = lines.GroupBy(static line => line.Cells.Count).MaxBy(static group => group.Count())!;
            OfLines = usual.Count() >= LeastTextRows ? TablePlan.Find([.. lines.Where(line => Math.Abs(line.Cells.Count - usual.Key) <= 1)], finder) : null;
            IsTableOfLines = OfLines is { } plan && (plan.DateColumn > 0 || (plan.Columns > 2 && lines.Count(IsRuled) * 2 > lines.Count));
        }
    }

    /// <summary>Whether tabs or bars divide a line, rather than spaces.</summary>
    public static bool IsRuled(Block line) => line.Raw is { } raw && raw.Text.AsSpan().ContainsAny("\t|│┃");

    /// <summary>Whether the lines are a table beyond doubt: ruled, of three columns or more, or with the date elsewhere than first.</summary>
    public bool IsTableOfLines { get; private set; }

    /// <summary>The plan of the table a row stands in; null where it has no dates.</summary>
    public TablePlan? Of(Block row) => plans.GetValueOrDefault(row.Table);
}
