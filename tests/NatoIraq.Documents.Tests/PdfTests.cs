using NatoIraq.Chronology.Reading;

namespace NatoIraq.Documents.Tests;

/// <summary>What is taken from a PDF is what a reader of its pages sees.</summary>
public sealed class PdfTests
{
    [Fact]
    public void Lines_that_end_for_their_width_are_one_paragraph()
    {
        var text = Read("latex-wrapped.pdf").Text;

        Assert.Contains("\n\nThe first spade was put into the ground on 9 April 1823, in front of a large crowd.\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\nThe railway bought the company in August 1862. It closed the upper locks at once.\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_the_last_page_is_ignored_and_no_part_of_an_entry()
    {
        var segments = new ChronologyReader().Read(Read("latex-wrapped.pdf"), new ReadingOptions()).ToList();

        Assert.Equal("a page number", Assert.IsType<IgnoredText>(segments[^1]).Reason);
        Assert.EndsWith("volunteers has kept the towpath.", segments.OfType<Entry>().Last().Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_browser_prints_on_the_edge_is_skipped_with_a_warning()
    {
        var source = Read("chromium-printed.pdf");

        Assert.Equal(["The address, time and page number that a browser prints on the edge of each page are skipped."], source.Warnings);
        Assert.StartsWith("The observatory\n", source.Text, StringComparison.Ordinal);
        Assert.EndsWith("its lens comes by rail.", source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_spans_rows_is_a_cell_of_each()
    {
        var cells = Read("libreoffice-ruled.pdf").Outline!.Where(static block => block.Cell is not null).ToList();

        Assert.Equal(2, Assert.Single(cells, static block => block.Cell!.Rows > 1).Cell!.Rows);
    }

    private static SourceText Read(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name));
        Assert.Equal(SourceFormat.Pdf, DocumentReader.FormatOf(bytes));
        return DocumentReader.Read(bytes, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken);
    }
}
