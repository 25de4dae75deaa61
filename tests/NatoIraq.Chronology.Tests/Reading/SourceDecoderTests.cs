using System.Text;
using NatoIraq.Chronology.Reading;

namespace NatoIraq.Chronology.Tests.Reading;

public class SourceDecoderTests
{
    private const string Text = "5 March 2018 \tNATO’s training — Besmaya\r\n";

    public static readonly TheoryData<string, byte[]> Encodings = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_text_without_a_mark(string encoding, byte[] bytes)
    {
        Assert.NotNull(encoding);
        Assert.Equal(Text, SourceDecoder.Decode(bytes).Text);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x42, 0x92, 0x73 }, "byte offset 2", "windows-1252")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xFF }, "byte offset 4", "UTF-8")]
    [InlineData(new byte[] { 0x41, 0xC3 }, "byte offset 1", "UTF-8")]
    [InlineData(new byte[] { 0x41, 0xC0, 0x80, 0x42 }, "byte offset 1", "UTF-8")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D }, "byte offset", "try again")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x00, 0x01 }, "byte offset 4", "Export it")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, "byte offset 4", "cut off")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00 }, "byte offset 4", "0xD800")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00 }, "byte offset 0", "UTF-32")]
    public void What_is_no_text_is_refused_with_the_place_and_what_to_do(byte[] bytes, string place, string advice)
    {
        var exception = Assert.Throws<SourceUnreadableException>(() => SourceDecoder.Decode(bytes));

        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
        Assert.Contains(advice, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", SourceDecoder.Decode([]).Text);

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal("867050609cd73e18b17e64a086be5231cca781ef2ee78454ebc600ed443549c4", SourceDecoder.Decode(Samples.Bytes("nato-iraq-timeline.txt")).FileSha256);

    [Fact]
    public void The_hash_of_a_text_is_that_of_its_UTF_8() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceDecoder.FromText("abc").FileSha256);
}
