namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// Several statements, each of which gives rows in chronological order, as one that does: always the statement whose row comes first goes
/// on. Never more than one row of each is at hand.
/// </summary>
internal sealed class EventCursor : IDisposable
{
    private readonly List<Statement> statements;
    private readonly int direction;
    private List<Statement>? running;

    /// <summary>Joins statements whose columns are <see cref="EventRows.Columns"/>.</summary>
    /// <param name="statements">The statements; the cursor disposes of them.</param>
    /// <param name="descending">Whether they give the latest first.</param>
    public EventCursor(List<Statement> statements, bool descending)
    {
        this.statements = statements;
        direction = descending ? -1 : 1;
    }

    /// <summary>The statement that stands on the row; only after <see cref="MoveNext"/> has said that there is one.</summary>
    public Statement Row { get; private set; } = null!;

    /// <summary>Goes on to the next row.</summary>
    public bool MoveNext()
    {
        if (running is null)
        {
            running = [.. statements.Where(static statement => statement.Step())];
        }
        else if (running.Count > 0 && !Row.Step())
        {
            running.Remove(Row);
        }

        if (running.Count == 0)
        {
            return false;
        }

        Row = running[0];
        for (var index = 1; index < running.Count; index++)
        {
            if (Compare(running[index], Row) * direction < 0)
            {
                Row = running[index];
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => statements.ForEach(static statement => statement.Dispose());

    // The order of the indexes: first day (unbounded first, neither last), last day (unbounded last), time, source, place in it.
    private static int Compare(Statement one, Statement other)
    {
        var order = FirstDay(one).CompareTo(FirstDay(other));
        if (order == 0)
        {
            order = (one.IntegerOrNull(12) ?? long.MaxValue).CompareTo(other.IntegerOrNull(12) ?? long.MaxValue);
        }

        if (order == 0)
        {
            order = one.Bytes(21).SequenceCompareTo(other.Bytes(21));
        }

        if (order == 0)
        {
            order = one.Integer(2).CompareTo(other.Integer(2));
        }

        if (order == 0)
        {
            order = one.Integer(3).CompareTo(other.Integer(3));
        }

        return order != 0 ? order : one.Integer(0).CompareTo(other.Integer(0));
    }

    private static long FirstDay(Statement row) => row.IntegerOrNull(11) ?? (row.IsNull(12) ? long.MaxValue : long.MinValue);
}
