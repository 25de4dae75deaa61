using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;
using NatoIraq.Store.Relational;

namespace NatoIraq.Store.Postgres;

/// <summary>
/// A statement, bound by position. Its rows are fetched whole, or, where it streams, some hundred at a time by a cursor of the server: between two
/// fetches the connection is free for other statements.
/// </summary>
internal sealed partial class PostgresStatement : RelationalStatement
{
    private const int RowsAtATime = 500;

    private readonly PostgresDatabase database;
    private readonly string sql;
    private readonly bool streams;
    private readonly IReadOnlySet<int> bytes;
    private readonly int digested;
    private readonly int digestAt;
    private readonly List<NpgsqlParameter> parameters = [];
    private string? cursor;
    private bool ownsTransaction;
    private List<object?[]>? rows;
    private int at;

    /// <summary>Makes it.</summary>
    /// <param name="database">The database.</param>
    /// <param name="sql">Its text; parameters as <c>?1</c>. It never holds anything a user wrote.</param>
    /// <param name="streams">Whether it gives more rows than are to be in memory at once.</param>
    /// <param name="bytes">The positions of parameters that are bytes, whose texts are bound in UTF-8.</param>
    /// <param name="digested">Over how many parameters, from the first on, a digest is bound; 0 for none.</param>
    /// <param name="digestAt">The position at which it is bound.</param>
    public PostgresStatement(PostgresDatabase database, string sql, bool streams = false, IReadOnlySet<int>? bytes = null, int digested = 0, int digestAt = 0)
    {
        this.database = database;
        this.sql = Parameter().Replace(sql, "$$$1");
        this.streams = streams;
        this.bytes = bytes ?? new HashSet<int>();
        this.digested = digested;
        this.digestAt = digestAt;
    }

    /// <summary>The rows that have been fetched with the one that it stands on.</summary>
    public IReadOnlyList<object?[]> Batch => rows!;

    private object?[] Row => rows![at];

    /// <inheritdoc/>
    public override PostgresStatement Bind(int position, long? value) => Set(position, value, NpgsqlDbType.Bigint);

    /// <inheritdoc/>
    public override PostgresStatement Bind(int position, string? value) => bytes.Contains(position)
        ? Set(position, value is null ? null : Encoding.UTF8.GetBytes(value), NpgsqlDbType.Bytea)
        : Set(position, value is null ? null : StoredText.Encode(value), NpgsqlDbType.Text);

    /// <inheritdoc/>
    public override PostgresStatement Bind(int position, double? value) => Set(position, value, NpgsqlDbType.Double);

    /// <inheritdoc/>
    public override PostgresStatement BindBlob(int position, byte[]? bytes) => Set(position, bytes, NpgsqlDbType.Bytea);

    /// <summary>Binds a list of numbers.</summary>
    public PostgresStatement Bind(int position, long[] values) => Set(position, values, NpgsqlDbType.Array | NpgsqlDbType.Bigint);

    /// <summary>Binds a list of texts.</summary>
    public PostgresStatement Bind(int position, string[] values) =>
        Set(position, Array.ConvertAll(values, StoredText.Encode), NpgsqlDbType.Array | NpgsqlDbType.Text);

    /// <summary>Binds a list of numbers with fractions.</summary>
    public PostgresStatement Bind(int position, float[] values) => Set(position, values, NpgsqlDbType.Array | NpgsqlDbType.Real);

    /// <inheritdoc/>
    public override bool Step()
    {
        database.ThrowIfInterrupted();
        if (rows is null)
        {
            rows = Open();
            at = 0;
        }
        else if (++at >= rows.Count && cursor is not null && rows.Count == RowsAtATime)
        {
            rows = Fetch();
            at = 0;
        }

        return at < rows.Count;
    }

    /// <inheritdoc/>
    public override PostgresStatement Reset()
    {
        Close();
        rows = null;
        return this;
    }

    /// <inheritdoc/>
    public override bool IsNull(int column) => Row[column] is null;

    /// <inheritdoc/>
    public override long Integer(int column) => Row[column] switch
    {
        long number => number,
        int number => number,
        short number => number,
        bool truth => truth ? 1 : 0,
        null => 0,
        var other => Convert.ToInt64(other, CultureInfo.InvariantCulture),
    };

    /// <inheritdoc/>
    public override double? RealOrNull(int column) =>
        Row[column] is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <inheritdoc/>
    public override string Text(int column) => Row[column] switch
    {
        string text => StoredText.Decode(text),
        byte[] utf8 => Encoding.UTF8.GetString(utf8),
        null => "",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes(int column) => Row[column] as byte[] ?? Encoding.UTF8.GetBytes(Text(column));

    /// <summary>A value of the row as the driver gives it; null for none.</summary>
    public object? Value(int column) => Row[column];

    /// <summary>The first values of the row as the driver gives them.</summary>
    public ReadOnlySpan<object?> Values(int count) => Row.AsSpan(0, count);

    /// <inheritdoc/>
    public override void Dispose() => Close();

    private PostgresStatement Set(int position, object? value, NpgsqlDbType type)
    {
        while (parameters.Count < position)
        {
            parameters.Add(new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bigint });
        }

        parameters[position - 1] = new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type };
        return this;
    }

    private List<object?[]> Open()
    {
        if (digested > 0)
        {
            Set(digestAt, StoredRow.Checksum([.. parameters.Take(digested).Select(static parameter => parameter.Value)]), NpgsqlDbType.Bigint);
        }

        if (!streams)
        {
            return database.Fetch(sql, parameters);
        }

        ownsTransaction = database.BeginReadingUnlessBegun();
        cursor = database.NextCursor();
        database.Fetch($"DECLARE {cursor} NO SCROLL CURSOR FOR {sql}", parameters);
        return Fetch();
    }

    private List<object?[]> Fetch() =>
        database.Fetch(string.Create(CultureInfo.InvariantCulture, $"FETCH {RowsAtATime} FROM {cursor}"), []);

    private void Close()
    {
        if (cursor is null)
        {
            return;
        }

        database.CloseCursor(cursor, ownsTransaction);
        cursor = null;
    }

    [GeneratedRegex(@"\?(\d+)")]
    private static partial Regex Parameter();
}
