namespace NatoIraq.Documents.Pdf;

/// <summary>A cell of a table on a page.</summary>
/// <param name="Lines">The lines of its words.</param>
/// <param name="Columns">How many columns it takes.</param>
/// <param name="Rows">How many rows it takes.</param>
internal sealed record PdfCell(IReadOnlyList<PdfLine> Lines, int Columns = 1, int Rows = 1);
