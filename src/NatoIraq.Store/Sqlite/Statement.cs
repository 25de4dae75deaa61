using System.Text;
using Microsoft.Data.Sqlite;
using NatoIraq.Store.Relational;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>
/// A prepared statement, bound by position. It stands where an ADO.NET command would because that looks every parameter up by name and
/// every column's type again at each row: half of the time of streaming events.
/// </summary>
internal sealed class Statement : RelationalStatement
{
    private readonly Database database;
    private readonly sqlite3_stmt statement;
    private readonly nint row;

    /// <summary>Prepares <paramref name="sql"/>, which never holds anything a user wrote.</summary>
    public Statement(Database database, string sql)
    {
        this.database = database;
        var code = raw.sqlite3_prepare_v2(database.Handle, sql, out var prepared);
        Require(database.WhileBusy(code, () => raw.sqlite3_prepare_v2(database.Handle, sql, out prepared)));
        statement = prepared;
        row = statement.DangerousGetHandle();
    }

    /// <summary>Binds a number.</summary>
    public override Statement Bind(int position, long? value)
    {
        Require(value is { } number
            ? raw.sqlite3_bind_int64(statement, position, number)
            : raw.sqlite3_bind_null(statement, position));
        return this;
    }

    /// <summary>Binds a text.</summary>
    public override Statement Bind(int position, string? value)
    {
        Require(value is null ? raw.sqlite3_bind_null(statement, position) : raw.sqlite3_bind_text(statement, position, value));
        return this;
    }

    /// <summary>Binds a text that is UTF-8 already.</summary>
    public Statement Bind(int position, ReadOnlySpan<byte> utf8)
    {
        Require(raw.sqlite3_bind_text(statement, position, utf8));
        return this;
    }

    /// <summary>Binds bytes.</summary>
    public override Statement BindBlob(int position, byte[]? bytes)
    {
        Require(bytes is null ? raw.sqlite3_bind_null(statement, position) : raw.sqlite3_bind_blob(statement, position, bytes));
        return this;
    }

    /// <summary>Binds a number with a fraction.</summary>
    public override Statement Bind(int position, double? value)
    {
        Require(value is { } number
            ? raw.sqlite3_bind_double(statement, position, number)
            : raw.sqlite3_bind_null(statement, position));
        return this;
    }

    /// <summary>Binds a named parameter, wherever the statement has it; a name it does not have is passed over.</summary>
    public Statement Bind(string name, long? value) =>
        raw.sqlite3_bind_parameter_index(statement, name) is > 0 and var position ? Bind(position, value) : this;

    /// <summary>Binds a named parameter, wherever the statement has it; a name it does not have is passed over.</summary>
    public Statement Bind(string name, string value) =>
        raw.sqlite3_bind_parameter_index(statement, name) is > 0 and var position ? Bind(position, value) : this;

    /// <summary>Goes on to the next row; false when there is none.</summary>
    public override bool Step()
    {
        var code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            code = database.WhileBusy(code, () => raw.sqlite3_step(statement));
        }

        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            Require(code);
        }

        return code is raw.SQLITE_ROW;
    }

    /// <summary>Makes it ready to be bound and run again. The code it returns only repeats the error of the last step.</summary>
    public override Statement Reset()
    {
        _ = raw.sqlite3_reset(statement);
        return this;
    }

    /// <summary>Whether a column of the row is null.</summary>
    public override bool IsNull(int column) => RowColumns.IsNull(row, column);

    /// <summary>A number of the row.</summary>
    public override long Integer(int column) => RowColumns.Integer(row, column);

    /// <summary>A small number of the row.</summary>
    public override int Int32(int column) => (int)RowColumns.Integer(row, column);

    /// <summary>A number of the row, or null.</summary>
    public override long? IntegerOrNull(int column) => RowColumns.IntegerOrNull(row, column);

    /// <summary>A number with a fraction, or null.</summary>
    public override double? RealOrNull(int column) => RowColumns.RealOrNull(row, column);

    /// <summary>A text of the row; null reads as empty.</summary>
    public override string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    /// <summary>A text of the row, or null.</summary>
    public override string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>The bytes of a text (UTF-8) or blob, good until the next step.</summary>
    public override ReadOnlySpan<byte> Bytes(int column) => RowColumns.Bytes(row, column);

    /// <summary>A column of the row, for <see cref="RowColumns"/>; good until the next step.</summary>
    public nint Value(int column) => RowColumns.Value(row, column);

    /// <inheritdoc/>
    public override void Dispose() => statement.Dispose();

    private void Require(int code) => SqliteException.ThrowExceptionForRC(code, database.Handle);
}
