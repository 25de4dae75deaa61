using NatoIraq.Chronology.Coding.Selection;
using NatoIraq.Chronology.Coding.Words;

namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>Every date phrase inside the text, resolved against the entry's own date.</summary>
internal sealed class DateRecognizer : IRecognizer
{
    /// <inheritdoc/>
    public void Propose(Sentence sentence, DocumentContext context, Proposals proposals)
    {
        var token = sentence.First;
        foreach (var phrase in sentence.Dates())
        {
            var end = phrase.Start + phrase.Length;
            while (token < sentence.Last && sentence[token].End <= phrase.Start)
            {
                token++;
            }

            var last = token;
            while (last < sentence.Last && sentence[last + 1].Start < end)
            {
                last++;
            }

            proposals.Add(new Candidate
            {
                First = token,
                Last = last,
                Start = phrase.Start,
                End = end,
                Field = MentionField.Date,
                Rule = "date",
                Weight = Weights.Certain,
                Dated = new DatedPhrase
                {
                    Text = sentence.Text.Substring(phrase.Start, phrase.Length),
                    Date = phrase.Date.ToString(),
                    Start = phrase.Date.KnownStart,
                    End = phrase.Date.KnownEnd,
                },
            });
            token = Math.Min(last + 1, sentence.Last);
        }
    }
}
