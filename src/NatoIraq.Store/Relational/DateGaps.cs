namespace NatoIraq.Store.Relational;

/// <summary>Which dates may leave out days between their bounds, so that the bounds alone do not tell what they share days with.</summary>
internal static class DateGaps
{
    /// <summary>Sets (ISO 8601-2:2019, 6) and unspecified digits (4.6: <c>2004-XX-15</c>).</summary>
    public static bool MayHave(string edtf) => edtf.AsSpan().IndexOfAny("[{X") >= 0;
}
