using System.Text;

namespace NatoIraq.Chronology.Dates;

/// <summary>What an EDTF expression says, apart from how it was spelled.</summary>
internal abstract class DateExpression
{
    /// <summary>The lowest conformance level (0, 1 or 2) that has everything in it.</summary>
    public abstract int Level { get; }

    /// <summary>How finely it is known.</summary>
    public abstract DatePrecision Precision { get; }

    /// <summary>Whether any part of it is marked uncertain (<c>?</c>, <c>%</c>).</summary>
    public abstract bool IsUncertain { get; }

    /// <summary>Whether any part of it is marked approximate (<c>~</c>, <c>%</c>).</summary>
    public abstract bool IsApproximate { get; }

    /// <summary>The days it can have begun and ended on.</summary>
    public abstract DateExtent Extent();

    /// <summary>The same, with a mark on all of it.</summary>
    public abstract DateExpression Qualify(char mark);

    /// <summary>Writes the canonical spelling.</summary>
    public abstract void Print(StringBuilder output);
}
