namespace NatoIraq.Chronology.Coding.Words;

/// <summary>The closed classes of English: grammar rather than knowledge of any field, and so not part of the lexicon.</summary>
internal static class FunctionWords
{
    /// <summary>Each class with its words.</summary>
    public static IReadOnlyList<(WordUse Use, string Words)> Classes { get; } =
    [
        (WordUse.Preposition,
            "of for with by under about against between among amid despite during following after before upon since until till "
            + "per via concerning regarding including alongside over without within beyond behind as throughout on onto like besides except"),
        (WordUse.Preposition | WordUse.Locative, "in at to from near outside inside into across around through towards toward off"),
        (WordUse.Locative, "within throughout over between beyond via"),
        (WordUse.Determiner, "the a an this that these those some any each every no both all several many few such its his her their our my your "
            + "another other one's"),
        (WordUse.Pronoun, "he she it they we i you him them us me himself herself itself themselves who whom whose there"),
        (WordUse.Conjunction, "and or but nor & plus"),
        (WordUse.Subordinator, "that which who whom whose when where while because although though if whether unless whereas once"),
        (WordUse.Be, "is are was were be been being am"),
        (WordUse.Have, "has have had having"),
        (WordUse.Modal, "will would can could shall should may might must do does did"),
        (WordUse.Adverb, "also then now not soon later again still already never ever only just once officially together afterwards thereafter "
            + "further subsequently here earlier even instead too back away forward first jointly"),
        (WordUse.Month, "january february march april may june july august september october november december "
            + "jan feb mar apr jun jul aug sep sept oct nov dec"),
        (WordUse.Magnitude, "hundred thousand million billion trillion dozen"),
        (WordUse.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundredth thousandth "
            + "half halves thirds quarter quarters fourths fifths sixths eighths ninths tenths hundredths"),
        (WordUse.TimeUnit, "am pm a.m p.m a.m. p.m. o'clock gmt utc bst cet est edt pst zulu hrs"),
        (WordUse.Sign, "minus"),
        (WordUse.Era, "bc ad bce ce"),
        (WordUse.Pronoun | WordUse.Common, "everyone someone nobody anyone"),
    ];

    /// <summary>The number words and their values.</summary>
    public static IReadOnlyList<(string Word, decimal Value)> Numbers { get; } =
    [
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
            ("seventeen", 17),
        ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70),
        ("eighty", 80), ("ninety", 90), ("dozen", 12), ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000),
        ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000),
    ];

    /// <summary>Plurals of number words, of which two at least are meant.</summary>
    public static IReadOnlyList<(string Word, decimal Value)> Many { get; } =
    [
        ("tens", 10), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1_000), ("millions", 1_000_000), ("billions", 1_000_000_000),
    ];
}
