using NatoIraq.Store.Relational.Packing;

namespace NatoIraq.Store.Tests.Packing;

public sealed class PackedTextTests
{
    // Longer than what is encoded at a time, with a character of two halves at the seam.
    private static readonly string Long = new string('a', 65_535) + "\U0001F54A" + string.Concat(Enumerable.Repeat("مهمة الناتو في العراق – ", 4000));

    [Fact]
    public void A_long_text_takes_less_room_and_comes_back_to_the_letter()
    {
        var packed = PackedText.Pack(Long)!;
        Assert.InRange(packed.Length, 1, Long.Length / 10);
        Assert.Equal(Long, PackedText.Unpack(packed, Long.Length));
    }

    [Fact]
    public void A_short_text_is_left_as_it_is() => Assert.Null(PackedText.Pack("11 July 2018\tAllied leaders agree."));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_text_of_another_length_is_refused(int difference) =>
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(PackedText.Pack(Long)!, Long.Length + difference));

    [Fact]
    public void What_is_no_packed_text_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack([2, .. PackedText.Pack(Long)![1..]], Long.Length));
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack(PackedText.Pack(Long)![..1000], Long.Length));
        Assert.Throws<InvalidDataException>(() => PackedText.Unpack([], 0));
    }
}
