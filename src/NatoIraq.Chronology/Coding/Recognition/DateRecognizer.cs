using NatoIraq.Chronology.Dates;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Every date phrase inside the text, resolved against the entry's own date.</summary>
internal static class DateRecognizer
{
    /// <summary>Finds dates. They go first: "May" and "2018" are nobody else's then.</summary>
    public static void Recognize(Draft draft, DatePhraseReader dates)
    {
        var token = 0;
        foreach (var phrase in dates.Find(draft.Text, draft.Entry.Date))
        {
            while (token < draft.Tokens.Count && draft.Tokens[token].End <= phrase.Start)
            {
                token++;
            }

            var last = token;
            while (last + 1 < draft.Tokens.Count && draft.Tokens[last + 1].Start < phrase.Start + phrase.Length)
            {
                last++;
            }

            if (token >= draft.Tokens.Count)
            {
                return;
            }

            var date = phrase.Date.ToString();
            draft.Own(new Finding
            {
                First = token,
                Last = last,
                Start = phrase.Start,
                End = phrase.Start + phrase.Length,
                Field = MentionField.Date,
                Name = date,
                Dated = new DatedPhrase
                {
                    Text = draft.Text.Substring(phrase.Start, phrase.Length),
                    Date = date,
                    Start = phrase.Date.Start,
                    End = phrase.Date.End,
                },
            });
            token = last + 1;
        }
    }
}
