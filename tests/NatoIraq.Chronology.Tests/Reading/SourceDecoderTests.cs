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
        { "UTF-32 LE with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)] },
        { "UTF-32 BE with mark", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(Text)] },
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
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xFF }, "0xFF at byte offset 4", "not valid UTF-8")]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xE2, 0x80, 0x93, 0x41, 0xC3 }, "0xC3 at byte offset 6", "-Encoding windows-1252")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D }, "NUL character at byte offset 8", "Export it")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x00, 0x01 }, "NUL character at byte offset 4", "Export it")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x42 }, "0x42 at byte offset 4", "not valid UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00 }, "0x00D8 at byte offset 4", "not valid UTF-16")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 0xFE, 0xFF, 0xE0, 0x81 }, "at byte offset 8", "not valid UTF-8")]
    public void What_is_no_text_is_refused_with_the_place_and_what_to_do(byte[] bytes, string place, string advice)
    {
        var exception = Assert.Throws<SourceUnreadableException>(() => SourceDecoder.Decode(bytes));

        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
        Assert.Contains(advice, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "12 May 2003 – NATO’s training mission “begins”.\n")]
    [InlineData("windows-1252", "12 May 2003 – Talks begin.\n13 May 2003 – Talks end.\n")]
    [InlineData("windows-1252", "12 May 2003 – Talks begin in “Bonn”.\n13 May 2003 – Señor José arrives.\n")]
    [InlineData("windows-1252", "12 May 2003: Gerhard Schröder meets Jacques Chirac.\n13 May 2003: José María Aznar speaks.\n")]
    [InlineData("windows-1250", "12. května 2003: Jednání začala v Praze. Smlouva byla podepsána, přičemž vláda souhlasila.\n")]
    [InlineData("windows-1252", "12 mai 2003 : Les négociations débutent à Genève. L’été dernier, l’accord a été signé.\n")]
    [InlineData("windows-1250", "12 maja 2003: Rozmowy rozpoczęły się w Łodzi. Żołnierze wrócili do kraju, później świętowali.\n")]
    [InlineData("windows-1251", "12 мая 2003: Переговоры начинаются в Москве. Договор подписан.\n")]
    public void A_single_byte_encoding_is_told_by_the_statistics_with_a_warning(string encoding, string text)
    {
        var source = SourceDecoder.Decode(EncodingOf(encoding).GetBytes(text));

        Assert.Equal((text, encoding), (source.Text, source.Encoding));
        Assert.Contains($"it is read as {encoding}, detected with a confidence of", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_that_a_user_names_is_taken_without_a_warning()
    {
        var source = SourceDecoder.Decode(EncodingOf("macintosh").GetBytes("12 May 2003 – “Talks”"), EncodingOf("macintosh"));

        Assert.Equal("12 May 2003 – “Talks”", source.Text);
        Assert.Empty(source.Warnings);
    }

    [Fact]
    public void A_byte_order_mark_wins_over_what_the_user_names() =>
        Assert.Equal(Text, SourceDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], EncodingOf("windows-1252")).Text);

    [Fact]
    public void HTML_that_is_not_UTF_8_is_read_as_it_says_itself()
    {
        var source = SourceDecoder.Decode(EncodingOf("windows-1251").GetBytes("<html><head><meta charset=\"windows-1251\"></head><p>é".Replace("é", "Бонн", StringComparison.Ordinal)));

        Assert.EndsWith("Бонн", source.Text, StringComparison.Ordinal);
        Assert.Contains("the encoding it declares", Assert.Single(source.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_reported_with_the_place_of_the_first()
    {
        var source = SourceDecoder.Decode("12 May 2003:\nTalks\u0007begin.\u001F"u8);

        Assert.Equal(["Control characters are read as white space, the first one U+0007 on line 2, at offset 18."], source.Warnings);
        Assert.Empty(SourceDecoder.FromText("\u001B[31m12 May 2003\u001B[0m: Talks\tbegin.\f").Warnings);
    }

    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", SourceDecoder.Decode([]).Text);

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal("867050609cd73e18b17e64a086be5231cca781ef2ee78454ebc600ed443549c4", SourceDecoder.Decode(Samples.Bytes("nato-iraq-timeline.txt")).FileSha256);

    [Fact]
    public void The_hash_of_a_text_is_that_of_its_UTF_8() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceDecoder.FromText("abc").FileSha256);
}
