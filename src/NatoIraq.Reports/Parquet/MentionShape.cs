using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>A mention as a record: its public properties, and where its place lies.</summary>
internal sealed class MentionShape : RecordShape<Mention, Mention>
{
    private readonly TextShape inEvent;
    private readonly TextShape field;
    private readonly TextShape role;
    private readonly TextShape text;
    private readonly ValueShape<int> start;
    private readonly ValueShape<int> length;
    private readonly ValueShape<int> line;
    private readonly ValueShape<int> page;
    private readonly TextShape source;
    private readonly TextShape name;
    private readonly TextShape basis;
    private readonly ValueShape<double> latitude;
    private readonly ValueShape<double> longitude;

    public MentionShape()
    {
        inEvent = HasText(nameof(Mention.Event), static mention => mention.Event);
        field = HasText(nameof(Mention.Field), static mention => mention.Field);
        role = HasText(nameof(Mention.Role), static mention => mention.Role, optional: true);
        text = HasText(nameof(Mention.Text), static mention => mention.Exact);
        start = HasInteger(nameof(Mention.Start), static mention => mention.Start);
        length = HasInteger(nameof(Mention.Length), static mention => mention.Length);
        line = HasInteger(nameof(Mention.Line), static mention => mention.Line);
        page = HasIntegerOrNull(nameof(Mention.Page), static mention => mention.Page);
        IsOptional(page);
        source = HasText(nameof(Mention.Source), static mention => mention.Source);
        name = HasText(nameof(Mention.Name), static mention => mention.Name);
        basis = HasText(nameof(Mention.Basis), static mention => mention.Basis);
        latitude = HasDegrees(nameof(GeographicPoint.Latitude), static point => point.Latitude);
        longitude = HasDegrees(nameof(GeographicPoint.Longitude), static point => point.Longitude);
    }

    public override Mention Read()
    {
        var read = new Mention
        {
            Event = inEvent.ReadNeeded(),
            Field = field.ReadNeeded(),
            Role = role.Read(),
            Text = text.ReadNeeded(),
            Start = start.ReadNeeded(),
            Length = length.ReadNeeded(),
            Line = line.ReadNeeded(),
            Page = IsThere(page) ? page.Read() : null,
            Source = source.ReadNeeded(),
            Name = name.ReadNeeded(),
            Basis = basis.ReadNeeded(),
        };
        var (north, east) = (latitude.Read(), longitude.Read());
        if (north is null || east is null)
        {
            return read;
        }

        var point = new GeographicPoint(north.Value, east.Value);
        return read with { Entity = new Entity { Field = read.Field, Name = read.Name, Point = point } };
    }

    private ValueShape<double> HasDegrees(string name, Func<GeographicPoint, double> get) => Has(
        new ValueShape<double>(new DataField(name, typeof(double), isNullable: true)),
        mention => mention.Entity?.Point is { } point ? get(point) : (double?)null);
}
