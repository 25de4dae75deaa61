namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>
/// Several statements, each of which gives rows in chronological order, as one that does: always the statement whose row comes first goes
/// on. Never more than one row of each is at hand.
/// </summary>
internal sealed class EventCursor : IDisposable
{
    private readonly List<Statement> statements;
    private readonly int direction;
    private List<Way>? running;
    private Way? first;

    /// <summary>Joins statements whose columns are <see cref="EventRows.Columns"/>.</summary>
    /// <param name="statements">The statements; the cursor disposes of them.</param>
    /// <param name="descending">Whether they give the latest first.</param>
    public EventCursor(List<Statement> statements, bool descending)
    {
        this.statements = statements;
        direction = descending ? -1 : 1;
    }

    /// <summary>The statement that stands on the row; only after <see cref="MoveNext"/> has said that there is one.</summary>
    public Statement Row => first!.Row;

    /// <summary>Goes on to the next row.</summary>
    public bool MoveNext()
    {
        if (running is null)
        {
            running = [.. statements.Select(static statement => new Way(statement)).Where(static way => way.Step(isAlone: false))];
        }
        else if (running.Count > 0 && !first!.Step(isAlone: running.Count == 1))
        {
            running.Remove(first);
        }

        if (running.Count == 0)
        {
            return false;
        }

        first = running[0];
        for (var index = 1; index < running.Count; index++)
        {
            if (running[index].CompareTo(first) * direction < 0)
            {
                first = running[index];
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => statements.ForEach(static statement => statement.Dispose());

    /// <summary>A statement, with the first day of the row it stands on at hand: most rows are told apart by it.</summary>
    private sealed class Way(Statement row)
    {
        private long firstDay;

        public Statement Row => row;

        public bool Step(bool isAlone)
        {
            if (!row.Step())
            {
                return false;
            }

            // Where no other statement is left, nothing is compared.
            firstDay = isAlone ? 0 : row.IntegerOrNull(EventRows.FirstDayColumn) ?? (row.IsNull(EventRows.LastDayColumn) ? long.MaxValue : long.MinValue);
            return true;
        }

        // The order of the indexes: first day (unbounded first, neither last), last day (unbounded last), time, source, place in it.
        public int CompareTo(Way other)
        {
            var order = firstDay.CompareTo(other.firstDay);
            return order != 0 ? order : CompareWithinDay(row, other.Row);
        }

        private static int CompareWithinDay(Statement one, Statement other)
        {
            var order = LastDay(one).CompareTo(LastDay(other));
            if (order == 0)
            {
                order = one.Bytes(EventRows.TimeColumn).SequenceCompareTo(other.Bytes(EventRows.TimeColumn));
            }

            if (order == 0)
            {
                order = one.Integer(EventRows.SourceColumn).CompareTo(other.Integer(EventRows.SourceColumn));
            }

            if (order == 0)
            {
                order = one.Integer(EventRows.PositionColumn).CompareTo(other.Integer(EventRows.PositionColumn));
            }

            return order != 0 ? order : one.Integer(EventRows.KeyColumn).CompareTo(other.Integer(EventRows.KeyColumn));
        }

        private static long LastDay(Statement of) => of.IntegerOrNull(EventRows.LastDayColumn) ?? long.MaxValue;
    }
}
