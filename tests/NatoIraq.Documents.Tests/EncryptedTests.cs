using NatoIraq.Chronology.Reading;

namespace NatoIraq.Documents.Tests;

/// <summary>A PDF that qpdf has encrypted (AES-256) with the password "secret".</summary>
public sealed class EncryptedTests
{
    private static readonly byte[] File = System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "encrypted.pdf"));

    [Fact]
    public void Without_its_password_it_is_refused() =>
        Assert.Equal("The PDF is encrypted. Give its password with -Password.", Assert.Throws<SourceUnreadableException>(() => DocumentReader.Read(File, SourceFormat.Pdf, cancellation: TestContext.Current.CancellationToken)).Message);

    [Fact]
    public void With_a_wrong_password_it_is_refused() =>
        Assert.StartsWith("The PDF is encrypted, and the password is wrong", Assert.Throws<SourceUnreadableException>(() => DocumentReader.Read(File, SourceFormat.Pdf, "guess", cancellation: TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_its_password_it_is_read() =>
        Assert.Equal(3, new ChronologyReader().Read(DocumentReader.Read(File, SourceFormat.Pdf, "secret", cancellation: TestContext.Current.CancellationToken), new ReadingOptions()).OfType<Entry>().Count());
}
