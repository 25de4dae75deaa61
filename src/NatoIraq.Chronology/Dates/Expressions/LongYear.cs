using System.Globalization;
using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// A year of more than four digits, in exponential notation, or with significant digits: <c>Y170000002</c>, <c>Y-17E7</c>,
/// <c>Y3388E2S3</c>, <c>1950S2</c> (Library of Congress EDTF, level 1 "Letter-prefixed calendar year", level 2 "Exponential year",
/// "Significant digits").
/// </summary>
/// <remarks>
/// <c>S</c> gives the whole range of years that share the significant digits: <c>1950S2</c> is 1900 to 1999. They are counted from the
/// first that is not zero.
/// </remarks>
internal sealed class LongYear : SingleDate
{
    private readonly bool isLettered;
    private readonly long mantissa;
    private readonly int exponent;
    private readonly int significantDigits;
    private readonly Qualification qualification;
    private readonly long magnitude;
    private readonly bool isNegative;

    /// <summary>Makes a year; the caller has seen to it that it does not lie beyond <see cref="CivilCalendar.MaximumYear"/>.</summary>
    /// <param name="isLettered">Whether it is written with a <c>Y</c>.</param>
    /// <param name="isNegative">Whether it lies before year 0.</param>
    /// <param name="mantissa">Its digits before the exponent.</param>
    /// <param name="exponent">How many zeros follow; 0 for none written.</param>
    /// <param name="significantDigits">How many digits count; 0 for all.</param>
    /// <param name="qualification">The mark on it.</param>
    public LongYear(bool isLettered, bool isNegative, long mantissa, int exponent, int significantDigits, Qualification qualification)
    {
        this.isLettered = isLettered;
        this.isNegative = isNegative;
        this.mantissa = mantissa;
        this.exponent = exponent;
        this.significantDigits = significantDigits;
        this.qualification = qualification;
        magnitude = mantissa;
        for (var index = 0; index < exponent; index++)
        {
            magnitude *= 10;
        }
    }

    /// <inheritdoc/>
    public override DateUnit Unit => DateUnit.Year;

    /// <inheritdoc/>
    public override bool HasUnspecifiedDigits => false;

    /// <inheritdoc/>
    public override bool IsUncertain => qualification.IsUncertain;

    /// <inheritdoc/>
    public override bool IsApproximate => qualification.IsApproximate;

    /// <inheritdoc/>
    public override int Level => exponent > 0 || significantDigits > 0 ? 2 : 1;

    /// <inheritdoc/>
    public override DatePrecision Precision => InsignificantUnit switch
    {
        1 => DatePrecision.Year,
        10 => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    private long InsignificantUnit
    {
        get
        {
            var digits = magnitude.ToString(CultureInfo.InvariantCulture).Length;
            var unit = 1L;
            for (var index = digits - significantDigits; significantDigits > 0 && index > 0; index--)
            {
                unit *= 10;
            }

            return unit;
        }
    }

    /// <inheritdoc/>
    public override DateExpression Qualify(char mark) =>
        new LongYear(isLettered, isNegative, mantissa, exponent, significantDigits, qualification.WithUpTo(mark, 0));

    /// <inheritdoc/>
    public override void Print(StringBuilder output)
    {
        if (isLettered)
        {
            output.Append('Y');
        }

        if (isNegative)
        {
            output.Append('-');
        }

        output.Append(mantissa.ToString(isLettered ? "D" : "D4", CultureInfo.InvariantCulture));
        if (exponent > 0)
        {
            output.Append('E').Append(exponent.ToString(CultureInfo.InvariantCulture));
        }

        if (significantDigits > 0)
        {
            output.Append('S').Append(significantDigits.ToString(CultureInfo.InvariantCulture));
        }

        output.Append(qualification.Mark(0));
    }

    /// <inheritdoc/>
    protected override DaySet CreateDays()
    {
        var unit = InsignificantUnit;
        var least = magnitude - (magnitude % unit);
        var greatest = least + unit - 1;
        return isNegative
            ? new DaySpan(CivilCalendar.Year(-greatest).First, CivilCalendar.Year(-least).Last)
            : new DaySpan(CivilCalendar.Year(least).First, CivilCalendar.Year(greatest).Last);
    }
}
