using CsCheck;
using NatoIraq.Chronology.Coding.Selection;

namespace NatoIraq.Chronology.Tests.Coding;

public sealed class CandidateSelectorTests
{
    private const int LongestSentence = 12;

    private static readonly string[] Fields = ["Person", "Place", "Organization"];

    private static readonly Gen<Candidate> SomeCandidate =
        Gen.Select(Gen.Int[0, LongestSentence - 1], Gen.Int[1, 4], Gen.Int[1, 100], Gen.Int[0, 2],
            Gen.Int[0, 2], static (first, length, weight, field, rule) =>
                Of(first, Math.Min(first + length, LongestSentence) - 1, Fields[field], weight, $"rule {rule}"));

    private static readonly Gen<Candidate[]> SomeCandidates = SomeCandidate.Array[0, 9];

    [Fact]
    public void A_long_name_wins_over_its_parts_and_what_does_not_overlap_stands_beside_it()
    {
        // "Jack London left Jack" – of four tokens: the person on 0–1, the city on 1, somebody on 3.
        var chosen = CandidateSelector.Select([Of(1, 1, "Place", 80), Of(0, 1, "Person", 50), Of(3, 3, "Person", 10)]);
        Assert.Equal([(0, 1), (3, 3)], chosen.Select(static candidate => (candidate.First, candidate.Last)));
    }

    [Fact]
    public void Of_two_readings_of_the_same_words_the_stronger_wins() =>
        Assert.Equal("State", Assert.Single(CandidateSelector.Select([Of(0, 0, "Person", 50), Of(0, 0, "State", 60)])).Field);

    [Fact]
    public void The_same_set_is_chosen_in_whatever_order_the_candidates_come() =>
        Gen.Select(SomeCandidates, Gen.Int).Sample(static (candidates, seed) =>
        {
            var shuffled = candidates.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Select(candidates), Select(shuffled));
        });

    [Fact]
    public void No_other_set_that_does_not_overlap_is_worth_more() =>
        SomeCandidates.Sample(static candidates =>
        {
            var chosen = Select(candidates);
            for (var index = 1; index < chosen.Count; index++)
            {
                Assert.True(chosen[index - 1].Last < chosen[index].First);
            }

            Assert.Equal(Enumerable.Range(0, 1 << candidates.Length).Max(set => ValueOf(candidates, set)),
                chosen.Sum(static candidate => candidate.Value));
        });

    private static List<Candidate> Select(Candidate[] candidates) => CandidateSelector.Select([.. candidates]);

    /// <summary>The value of a subset, one bit for each candidate; nothing where two of it overlap.</summary>
    private static long ValueOf(Candidate[] candidates, int set)
    {
        var taken = 0;
        var value = 0L;
        for (var index = 0; index < candidates.Length; index++)
        {
            if ((set & (1 << index)) == 0)
            {
                continue;
            }

            for (var token = candidates[index].First; token <= candidates[index].Last; token++)
            {
                if ((taken & (1 << token)) != 0)
                {
                    return 0;
                }

                taken |= 1 << token;
            }

            value += candidates[index].Value;
        }

        return value;
    }

    private static Candidate Of(int first, int last, string field, int weight, string rule = "test") =>
        new() { First = first, Last = last, Field = field, Weight = weight, Rule = rule };
}
