using System.Globalization;
using Parquet.Schema;

namespace NatoIraq.Reports.Parquet;

/// <summary>
/// A figure as a record. Its numbers are DECIMAL(38, 9), which every reader of the format knows and which holds each whole number a <see
/// cref="decimal"/> can hold. One that says more, by more than nine places after the point or by zeros at their end, stands in full, as
/// text, beside it.
/// </summary>
internal sealed class QuantityShape : RecordShape<Quantity, Quantity>
{
    private const int Precision = 38;
    private const int Scale = 9;

    private readonly TextShape text;
    private readonly NumberShape value;
    private readonly NumberShape low;
    private readonly NumberShape high;
    private readonly TextShape unit;
    private readonly TextShape inEvent;

    public QuantityShape()
    {
        text = HasText(nameof(Quantity.Text), static quantity => quantity.Text);
        value = HasNumber(nameof(Quantity.Value), static quantity => quantity.Value);
        low = HasNumber(nameof(Quantity.Low), static quantity => quantity.Low);
        high = HasNumber(nameof(Quantity.High), static quantity => quantity.High);
        unit = HasText(nameof(Quantity.Unit), static quantity => quantity.Unit, optional: true);
        inEvent = HasText(nameof(Quantity.Event), static quantity => quantity.Event);
    }

    public override Quantity Read() => new()
    {
        Text = text.ReadNeeded(),
        Value = value.Read() ?? throw new InvalidDataException("a quantity's Value is null"),
        Low = low.Read(),
        High = high.Read(),
        Unit = unit.Read(),
        Event = inEvent.ReadNeeded(),
    };

    private NumberShape HasNumber(string name, Func<Quantity, decimal?> get) => new(
        Has(
            new ValueShape<decimal>(new DecimalDataField(name, Precision, Scale, isNullable: true)),
            from => get(from) is { } number ? decimal.Round(number, Scale) : (decimal?)null),
        HasText(name + "InFull", from => get(from) is { } number ? InFullOrNull(number) : null, optional: true));

    private static string? InFullOrNull(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return text == WithoutZeros(decimal.Round(number, Scale)).ToString(CultureInfo.InvariantCulture) ? null : text;
    }

    /// <summary>The same number without zeros after the point: a division gives the shortest exact result.</summary>
    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>A number in two columns.</summary>
    private sealed record NumberShape(ValueShape<decimal> Rounded, TextShape InFull)
    {
        public decimal? Read()
        {
            var rounded = Rounded.Read();
            return InFull.Read() is not { } text ? rounded is { } number ? WithoutZeros(number) : null
                : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var full) ? full
                : throw new InvalidDataException($"'{text}' is not a number");
        }
    }
}

/// <summary>A date phrase as a record.</summary>
internal sealed class DatedPhraseShape : RecordShape<DatedPhrase, DatedPhrase>
{
    private readonly TextShape text;
    private readonly TextShape date;
    private readonly ValueShape<DateOnly> start;
    private readonly ValueShape<DateOnly> end;

    public DatedPhraseShape()
    {
        text = HasText(nameof(DatedPhrase.Text), static phrase => phrase.Text);
        date = HasText(nameof(DatedPhrase.Date), static phrase => phrase.Date);
        start = HasDay(nameof(DatedPhrase.Start), static phrase => phrase.Start);
        end = HasDay(nameof(DatedPhrase.End), static phrase => phrase.End);
    }

    public override DatedPhrase Read() => new()
    {
        Text = text.ReadNeeded(),
        Date = date.ReadNeeded(),
        Start = DayOf(start),
        End = DayOf(end),
    };
}
