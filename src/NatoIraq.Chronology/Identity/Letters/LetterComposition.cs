using System.Text;

namespace NatoIraq.Chronology.Identity;

/// <summary>
/// The letters that are written in parts and whose parts make another letter: voiced kana, which half-width text always writes in two, and
/// syllables of Hangul (The Unicode Standard, 3.12).
/// </summary>
internal static class LetterComposition
{
    private const int VoicedMark = 0x3099;
    private const int SemiVoicedMark = 0x309A;
    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11172;
    private const int FirstLead = 0x1100;
    private const int Leads = 19;
    private const int FirstVowel = 0x1161;
    private const int Vowels = 21;
    private const int BeforeFirstTail = 0x11A7;
    private const int Tails = 28;

    // The distance from a letter of Hiragana to that of Katakana.
    private const int Katakana = 0x60;

    /// <summary>The letter that two parts make; null if they make none.</summary>
    public static Rune? Compose(Rune before, Rune after) => after.Value switch
    {
        VoicedMark => Voiced(before.Value),
        SemiVoicedMark => IsLabial(Hiragana(before.Value)) ? new Rune(before.Value + 2) : null,
        >= FirstVowel and < FirstVowel + Vowels when before.Value is >= FirstLead and < FirstLead + Leads =>
            new Rune(FirstSyllable + ((((before.Value - FirstLead) * Vowels) + after.Value - FirstVowel) * Tails)),
        > BeforeFirstTail and < BeforeFirstTail + Tails
            when before.Value is >= FirstSyllable and < FirstSyllable + Syllables && (before.Value - FirstSyllable) % Tails == 0 =>
            new Rune(before.Value + after.Value - BeforeFirstTail),
        _ => null,
    };

    private static Rune? Voiced(int kana) => Hiragana(kana) switch
    {
        'う' => new Rune(kana - 'う' + 'ゔ'),
        >= 'か' and <= 'ぢ' and var letter when letter % 2 == 'か' % 2 => new Rune(kana + 1),
        'つ' or 'て' or 'と' => new Rune(kana + 1),
        var letter when IsLabial(letter) => new Rune(kana + 1),
        _ => null,
    };

    // は, ひ, ふ, へ, ほ, each followed by its voiced and its half-voiced form.
    private static bool IsLabial(int letter) => letter is >= 'は' and <= 'ほ' && (letter - 'は') % 3 == 0;

    private static int Hiragana(int kana) => kana is >= 'ァ' and <= 'ヶ' ? kana - Katakana : kana;
}
