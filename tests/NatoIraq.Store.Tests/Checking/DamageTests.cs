using System.Text;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Checking;

/// <summary>A byte of a store's file is changed; some check says so, whichever byte it was.</summary>
public sealed class DamageTests : IDisposable
{
    private const int Flips = 200;
    private const int HeaderLength = 100;

    private readonly ScratchDirectory scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Any_changed_byte_of_a_sealed_store_is_found()
    {
        var whole = MakeStore(shipped: true);
        var random = new Random(20180711);
        foreach (var at in Enumerable.Range(0, Flips).Select(_ => random.Next(whole.Length)).Concat(Enumerable.Range(0, HeaderLength)))
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= (byte)(1 << random.Next(8));
            Assert.True(IsFound(damaged, withoutSeal: false), $"The byte at {at} was changed and nobody noticed.");
        }
    }

    // A store that is written bears no seal. What nothing reads, such as free space, may change; what it says may not.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_changed_byte_of_content_is_found_without_the_seal(bool shipped)
    {
        var whole = MakeStore(shipped);
        var content = Content(whole).ToList();
        var random = new Random(20170525);
        Assert.True(content.Count > 1000);
        foreach (var at in Enumerable.Range(0, Flips).Select(_ => content[random.Next(content.Count)]))
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= (byte)(1 << random.Next(8));
            Assert.True(IsFound(damaged, withoutSeal: true), $"The byte at {at} was changed and only the seal noticed.");
        }
    }

    private byte[] MakeStore(bool shipped)
    {
        scratch.NewStore(Chronicles.Eight()).Dispose();
        if (shipped)
        {
            ChronologyStore.Ship(scratch["store.db"]);
        }

        return File.ReadAllBytes(scratch["store.db"]);
    }

    private bool IsFound(byte[] damaged, bool withoutSeal)
    {
        File.WriteAllBytes(scratch["damaged.db"], damaged);
        var checks = ChronologyStore.Check(scratch["damaged.db"]).ToList();
        Assert.All(checks, static check => Assert.NotEmpty(check.Detail));
        foreach (var file in scratch.Files.Where(static file => file.StartsWith("damaged", StringComparison.Ordinal)))
        {
            File.Delete(scratch[file]);
        }

        return checks.Exists(check => !check.Passed && !(withoutSeal && check.Check == "Seal"));
    }

    /// <summary>Every place where words of the chronology stand: in the source's text, in events, in mentions.</summary>
    private static IEnumerable<int> Content(byte[] whole)
    {
        foreach (var words in Chronicles.Eight().Events.SelectMany(static each => each.Mentions.Select(static mention => mention.Text).Append(each.Text).Append(each.Date)))
        {
            var sought = Encoding.UTF8.GetBytes(words);
            for (var at = whole.AsSpan().IndexOf(sought); at >= 0;)
            {
                for (var offset = 0; offset < sought.Length; offset++)
                {
                    yield return at + offset;
                }

                var next = whole.AsSpan(at + 1).IndexOf(sought);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
    }
}
