namespace NatoIraq.Store.Sqlite.Querying;

/// <summary>Where an event stands among all, in chronological order: the order of <see cref="EventStatements"/>.</summary>
/// <param name="Key">The key of its row.</param>
/// <param name="FirstDay">Its first day; unbounded is the least.</param>
/// <param name="LastDay">Its last day; unbounded is the greatest.</param>
/// <param name="Undated">Its date, where it has neither a first day nor a last; else empty.</param>
/// <param name="Time">Its time of day; none is the least.</param>
/// <param name="Source">The number of its source.</param>
/// <param name="Position">Its place in the source.</param>
internal readonly record struct RowPlace(long Key, long FirstDay, long LastDay, string Undated, string Time, long Source, long Position)
    : IComparable<RowPlace>
{
    /// <summary>The columns that a place is read from, of the table under the name <c>e</c>.</summary>
    public const string Columns = "e.key, e.earliest_start, e.last_day, e.undated, e.time, e.source, e.position";

    /// <summary>The place of the row that a statement stands on.</summary>
    /// <param name="row">The statement.</param>
    /// <param name="column">Where <see cref="Columns"/> begin in it.</param>
    public static RowPlace Of(Statement row, int column) => new(
        row.Integer(column),
        row.IntegerOrNull(column + 1) ?? long.MinValue,
        row.Integer(column + 2),
        row.Text(column + 3),
        row.Text(column + 4),
        row.Integer(column + 5),
        row.Integer(column + 6));

    /// <summary>Whether it is before every event that has this first day.</summary>
    public bool IsBefore(long day) => Undated.Length == 0 && FirstDay < day;

    /// <inheritdoc/>
    public int CompareTo(RowPlace other)
    {
        var order = (Undated.Length > 0).CompareTo(other.Undated.Length > 0);
        order = order != 0 ? order : FirstDay.CompareTo(other.FirstDay);
        order = order != 0 ? order : LastDay.CompareTo(other.LastDay);
        order = order != 0 ? order : string.CompareOrdinal(Undated, other.Undated);
        order = order != 0 ? order : string.CompareOrdinal(Time, other.Time);
        order = order != 0 ? order : Source.CompareTo(other.Source);
        order = order != 0 ? order : Position.CompareTo(other.Position);
        return order != 0 ? order : Key.CompareTo(other.Key);
    }
}
