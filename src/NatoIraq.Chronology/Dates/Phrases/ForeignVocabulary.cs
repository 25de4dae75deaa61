using System.Collections.Frozen;

namespace NatoIraq.Chronology.Dates;

/// <summary>
/// The words of date phrases in other languages than English, which count only where a date stands: at the head of a block, in a cell, as an expression. In
/// running prose too many of them are words of English ("Mars", "mart").
/// </summary>
internal static class ForeignVocabulary
{
    private const int LongestWord = 14;

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Words =
        Entries().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word can be. The planet has a capital, the month has none.</summary>
    public static DateWord Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && word is not "Mars" && Words.TryGetValue(word, out var found) ? found : default;

    private static Dictionary<string, DateWord> Entries()
    {
        var entries = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);

        // French, German, Spanish, Italian, Portuguese, Dutch, Scandinavian, South Slavic, Polish, Russian and Latin.
        AddNumbered(DateWordKind.Month, 1,
            "janvier|januar|jänner|enero|gennaio|janeiro|januari|stycznia|января|январь|ianuarii",
            "février|fevrier|februar|febrero|febbraio|fevereiro|februari|lutego|февраля|февраль|februarii",
            "mars|märz|maerz|marzo|março|marco|maart|marts|mart|marca|марта|март|martii",
            "avril|abril|aprile|kwietnia|апреля|апрель|aprilis",
            "mai|mayo|maggio|maio|mei|maj|maja|мая|май|maii",
            "juin|juni|junio|giugno|junho|jun|juna|czerwca|июня|июнь|iunii|junii",
            "juillet|juli|julio|luglio|julho|jul|jula|lipca|июля|июль|iulii|julii",
            "août|aout|agosto|augusti|augustus|avgust|sierpnia|августа|август",
            "septembre|septiembre|setiembre|settembre|setembro|septembar|września|сентября|сентябрь|septembris",
            "octobre|oktober|octubre|ottobre|outubro|oktobar|października|октября|октябрь|octobris",
            "novembre|noviembre|novembro|novembar|listopada|ноября|ноябрь|novembris",
            "décembre|decembre|dezember|diciembre|dicembre|dezembro|decembar|grudnia|декабря|декабрь|decembris");
        AddNumbered(DateWordKind.Weekday, 1,
            "lundi|montag|lunes|lunedì|maandag|понедельник", "mardi|dienstag|martes|martedì|dinsdag|вторник", "mercredi|mittwoch|miércoles|mercoledì|woensdag|среда", "jeudi|donnerstag|jueves|giovedì|donderdag|четверг",
            "vendredi|freitag|viernes|venerdì|vrijdag|пятница", "samedi|samstag|sonnabend|sábado|sabato|zaterdag|суббота", "dimanche|sonntag|domingo|domenica|zondag|воскресенье");
        AddNumbered(DateWordKind.Season, SubYearGroup.Spring,
            "printemps|frühling|frühjahr|primavera|весна|весной", "été|sommer|verano|ljeto|лето|летом", "automne|herbst|otoño|autunno|outono|jesen|осень|осенью", "hiver|winter|invierno|inverno|zima|зима|зимой");
        Add(DateWordKind.Of, 0, "de|del|di|do|du|des|der");
        Add(DateWordKind.Lead, 0, "le|el|il|am|den|im");
        Add(DateWordKind.In, 0, "en|в");
        Add(DateWordKind.And, 0, "et|und|y|e|i|и");
        Add(DateWordKind.Since, 0, "ab|seit|depuis|dès|desde|dal|sedert|od|с");
        Add(DateWordKind.Until, 0, "bis|hasta|jusque|fino");
        Add(DateWordKind.Circa, 0, "vers|um|etwa|hacia|environ|около|oko");
        Add(DateWordKind.Before, 0, "vor|avant|antes|до");
        Add(DateWordKind.After, 0, "nach|après|después|после");
        Add(DateWordKind.Part, (int)PeriodPart.Early, "anfang|début|inicio|inizio");
        Add(DateWordKind.Part, (int)PeriodPart.Mid, "mitte|mediados|metà");
        Add(DateWordKind.Part, (int)PeriodPart.End, "ende|fin|finales");
        return entries;

        void Add(DateWordKind kind, int value, string words)
        {
            foreach (var word in words.Split('|'))
            {
                entries[word] = new DateWord(kind, value);
            }
        }

        void AddNumbered(DateWordKind kind, int first, params ReadOnlySpan<string> words)
        {
            for (var index = 0; index < words.Length; index++)
            {
                Add(kind, first + index, words[index]);
            }
        }
    }
}
