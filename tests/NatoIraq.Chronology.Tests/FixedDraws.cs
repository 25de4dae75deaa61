using System.Globalization;
using CsCheck;

namespace NatoIraq.Chronology.Tests;

/// <summary>
/// Draws the same values in every run, so that a run says the same of the same code. The environment variable NATOIRAQ_FIRST_DRAW names another
/// place to begin and NATOIRAQ_DRAWS another number: so a long search is made.
/// </summary>
internal static class FixedDraws
{
    /// <summary>Checks a number of values; what fails is made small and told with its seed by CsCheck.</summary>
    public static void SampleFixed<T>(this Gen<T> values, Action<T> check, int count)
    {
        var first = Number("NATOIRAQ_FIRST_DRAW") ?? 0;
        Parallel.For(first, first + (Number("NATOIRAQ_DRAWS") ?? count), index =>
        {
            var source = new PCG((uint)index, 1);
            var seed = source.ToString();
            var value = values.Generate(source, null, out _);
            try
            {
                check(value);
            }
            catch (Exception)
            {
                values.Sample(check, seed: seed, iter: 1, threads: 1);
                throw;
            }
        });
    }

    private static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
