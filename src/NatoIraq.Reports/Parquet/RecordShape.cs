using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>A record: a group of fields with names, as the row itself or as the element of a list.</summary>
/// <typeparam name="T">The record as it is written.</typeparam>
/// <typeparam name="TRead">The record as it is read.</typeparam>
internal abstract class RecordShape<T, TRead>
{
    private readonly List<Member> members = [];
    private readonly HashSet<Shape> optional = [];
    private readonly HashSet<Shape> absent = [];
    private Leaf[]? leaves;

    /// <summary>The fields, in the order of the schema.</summary>
    public Field[] Fields => [.. members.Select(static member => member.Shape.Field)];

    /// <summary>The columns beneath.</summary>
    public IReadOnlyList<Leaf> Leaves => leaves ??= [.. members.Where(member => IsThere(member.Shape)).SelectMany(static member => member.Shape.Leaves)];

    /// <summary>Takes the levels from a schema, field by field by name; fields it has beyond ours are let be.</summary>
    /// <exception cref="InvalidDataException">A field is missing or of another shape.</exception>
    public void Attach(IReadOnlyList<Field> fields)
    {
        foreach (var member in members)
        {
            var name = member.Shape.Field.Name;
            if (fields.FirstOrDefault(field => field.Name == name) is { } found)
            {
                member.Shape.Attach(found);
            }
            else if (!optional.Contains(member.Shape))
            {
                throw new InvalidDataException($"The column {name} is missing.");
            }
            else
            {
                absent.Add(member.Shape);
                leaves = null;
            }
        }
    }

    /// <summary>Writes one record.</summary>
    public void Write(T value, int repetition, int definition)
    {
        foreach (var member in members)
        {
            member.Write(value, repetition, definition);
        }
    }

    /// <summary>Reads the next record. Every member is read once, so that all columns stay in step.</summary>
    public abstract TRead Read();

    /// <summary>A file may lack the field.</summary>
    protected void IsOptional(Shape shape) => optional.Add(shape);

    /// <summary>Whether the file has the field.</summary>
    protected bool IsThere(Shape shape) => !absent.Contains(shape);

    /// <summary>Adds a field.</summary>
    protected TShape Has<TShape, TValue>(TShape shape, Func<T, TValue> get)
        where TShape : Shape<TValue>
    {
        members.Add(new Member(shape, (from, repetition, definition) => shape.Write(get(from), repetition, definition)));
        return shape;
    }

    /// <summary>Adds a field of text.</summary>
    protected TextShape HasText(string name, Func<T, string?> get, bool optional = false) => Has(new TextShape(name, optional), get);

    /// <summary>Adds a field of whole numbers.</summary>
    protected ValueShape<int> HasInteger(string name, Func<T, int> get) =>
        Has(new ValueShape<int>(new DataField(name, typeof(int), isNullable: false)), from => (int?)get(from));

    /// <summary>Adds a field of whole numbers that may be large.</summary>
    protected ValueShape<long> HasLong(string name, Func<T, long> get) =>
        Has(new ValueShape<long>(new DataField(name, typeof(long), isNullable: false)), from => (long?)get(from));

    /// <summary>Adds a field of whole numbers that may be null.</summary>
    protected ValueShape<int> HasIntegerOrNull(string name, Func<T, int?> get) =>
        Has(new ValueShape<int>(new DataField(name, typeof(int), isNullable: true)), get);

    /// <summary>Adds a field of days.</summary>
    protected ValueShape<DateOnly> HasDay(string name, Func<T, DateTime?> get) => Has(
        new ValueShape<DateOnly>(new DataField(name, typeof(DateOnly), isNullable: true)),
        from => get(from) is { } day ? DateOnly.FromDateTime(day) : (DateOnly?)null);

    /// <summary>Reads a day.</summary>
    protected static DateTime? DayOf(ValueShape<DateOnly> shape) => shape.Read()?.ToDateTime(TimeOnly.MinValue);

    private sealed record Member(Shape Shape, Action<T, int, int> Write);
}

/// <summary>A record as the element of a list.</summary>
internal sealed class ElementShape<T, TRead>(RecordShape<T, TRead> record, Func<TRead, T> finish) : Shape<T>
{
    private readonly StructField declared = new(ListShape<T>.ElementName, record.Fields);
    private Field? attached;

    public override Field Field => declared;

    public override IEnumerable<Leaf> Leaves => record.Leaves;

    public override void Attach(Field field)
    {
        var group = field as StructField ?? throw OfAnotherShape(field);
        attached = group;
        record.Attach(group.Fields);
    }

    public override void Write(T value, int repetition, int definition) => record.Write(value, repetition, attached!.MaxDefinitionLevel);

    public override T Read() => finish(record.Read());
}
