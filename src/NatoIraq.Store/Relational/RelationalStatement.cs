namespace NatoIraq.Store.Relational;

/// <summary>A prepared statement, bound by position, and the row it stands on.</summary>
internal abstract class RelationalStatement : IDisposable
{
    /// <summary>Binds a number.</summary>
    public abstract RelationalStatement Bind(int position, long? value);

    /// <summary>Binds a text.</summary>
    public abstract RelationalStatement Bind(int position, string? value);

    /// <summary>Binds a number with a fraction.</summary>
    public abstract RelationalStatement Bind(int position, double? value);

    /// <summary>Binds bytes.</summary>
    public abstract RelationalStatement BindBlob(int position, byte[]? bytes);

    /// <summary>Goes on to the next row; false when there is none.</summary>
    public abstract bool Step();

    /// <summary>Makes it ready to be bound and run again.</summary>
    public abstract RelationalStatement Reset();

    /// <summary>Whether a column of the row is null.</summary>
    public abstract bool IsNull(int column);

    /// <summary>A number of the row.</summary>
    public abstract long Integer(int column);

    /// <summary>A number with a fraction, or null.</summary>
    public abstract double? RealOrNull(int column);

    /// <summary>A text of the row; null reads as empty.</summary>
    public abstract string Text(int column);

    /// <summary>The bytes of a text (UTF-8) or blob, good until the next step.</summary>
    public abstract ReadOnlySpan<byte> Bytes(int column);

    /// <summary>A small number of the row.</summary>
    public virtual int Int32(int column) => (int)Integer(column);

    /// <summary>A number of the row, or null.</summary>
    public virtual long? IntegerOrNull(int column) => IsNull(column) ? null : Integer(column);

    /// <summary>A text of the row, or null.</summary>
    public virtual string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>Runs the statement to its end and makes it ready to be bound and run again.</summary>
    public void Run()
    {
        try
        {
            while (Step())
            {
            }
        }
        finally
        {
            Reset();
        }
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
