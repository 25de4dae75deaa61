namespace NatoIraq.Chronology.Tests.Model;

/// <summary>What does something to a screen instead of standing on it does nothing to one.</summary>
public sealed class DisplayControlTests
{
    [Theory]
    [InlineData("a\tb\rc\nd\ve\ff", "a b c d e f")]
    [InlineData("a\u0085b\u2028c\u2029d", "a b c d")]
    [InlineData("\u001b[31mred\u0007\u0000", "␛[31mred␇␀")]
    [InlineData("\u007f\u009b31m", "␡\uFFFD31m")]
    [InlineData("\u202Egnp.exe\u202C \u2066x\u2069", "\uFFFDgnp.exe\uFFFD \uFFFDx\uFFFD")]
    [InlineData("العراق \u200Fx\u200E", "العراق \u200Fx\u200E")]
    [InlineData("Zürich – 北京 🇮🇶", "Zürich – 北京 🇮🇶")]
    public void A_line_has_spaces_and_signs_in_their_place(string text, string line)
    {
        Assert.Equal(line, DisplayControl.Fold(text));
        Assert.Equal(text.Length, line.Length);
    }

    [Theory]
    [InlineData("a\r\nb\n\tc", "a\r\nb\n\tc")]
    [InlineData("a\rb", "a␍b")]
    [InlineData("a\r", "a␍")]
    [InlineData("\u001b]0;t\u001b\\", "␛]0;t␛\\")]
    [InlineData("a\u2028b\u0085c", "a␤b␤c")]
    public void Lines_keep_their_ends(string text, string shown)
    {
        Assert.Equal(shown, DisplayControl.Show(text));
        Assert.Equal(text.Length, shown.Length);
    }

    [Fact]
    public void A_list_without_any_is_the_same_list()
    {
        var plain = new ValueList<string>(["NATO", "EU"]);
        Assert.Same(plain, DisplayControl.Fold(plain));
        Assert.Equal(["␛NATO", "EU"], DisplayControl.Fold(new ValueList<string>(["\u001bNATO", "EU"])));
    }

    [Fact]
    public void A_mention_shows_what_steers_and_keeps_what_the_source_says()
    {
        var mention = new Mention { Field = "Person", Text = "Gen.\u001b[31m\r\nSmith", Start = 3, Length = 15, Line = 1, Name = "Gen.\u001b Smith" };
        Assert.Equal("Gen.␛[31m\r\nSmith", mention.Text);
        Assert.Equal("Gen.\u001b[31m\r\nSmith", mention.Exact);
        Assert.Equal("Gen.␛ Smith", mention.Name);
    }
}
