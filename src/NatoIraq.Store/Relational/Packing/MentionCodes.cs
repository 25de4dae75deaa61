using System.Text;

namespace NatoIraq.Store.Relational.Packing;

/// <summary>
/// Words of a closed list as the numbers that stand in stores. A list is only ever added to at its end. A word that is not on it is written out.
/// </summary>
/// <param name="words">The words; null is one of them.</param>
internal sealed class MentionCodes(params string?[] words)
{
    /// <summary>The fields.</summary>
    public static MentionCodes Fields { get; } = new(
        MentionField.Person, MentionField.Organization, MentionField.Group, MentionField.Office, MentionField.State, MentionField.Place,
        MentionField.Mission, MentionField.Document, MentionField.Quantity, MentionField.Date, MentionField.Kind);

    /// <summary>The roles.</summary>
    public static MentionCodes Roles { get; } = new(
        null, MentionRole.Agent, MentionRole.Requester, MentionRole.Recipient, MentionRole.Participant, MentionRole.Venue, MentionRole.Setting,
        MentionRole.Authority, MentionRole.Subject);

    /// <summary>How a mention is known.</summary>
    public static MentionCodes Bases { get; } = new(Basis.Stated, Basis.Inferred, Basis.Corrected);

    // Beyond any list that fits into one digit.
    private const int WrittenOut = 31;

    /// <summary>Writes a word.</summary>
    public void Write(PackedWriter writer, string? word)
    {
        var code = Array.IndexOf(words, word);
        writer.Number((ulong)(code < 0 ? WrittenOut : code));
        if (code < 0)
        {
            writer.Text(word!);
        }
    }

    /// <summary>Reads a word.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string? Read(ref PackedReader reader) => reader.Int32() switch
    {
        WrittenOut => Encoding.UTF8.GetString(reader.Bytes()),
        var code when code < words.Length => words[code],
        _ => throw new InvalidDataException("Not a word."),
    };
}
