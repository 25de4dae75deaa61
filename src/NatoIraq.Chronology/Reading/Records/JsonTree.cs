using System.Text;
using System.Text.Json;

namespace NatoIraq.Chronology.Reading.Records;

/// <summary>Reads JSON (RFC 8259), one value or one after the other.</summary>
internal static class JsonTree
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true };

    /// <summary>The values, and where and why the text breaks off; null where it does not.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="origin">Its offset in the source.</param>
    /// <param name="line">The number of its first line.</param>
    public static (List<DataNode> Roots, DataError? Error) Read(string text, int origin = 0, int line = 1)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Options);
        var tree = new DataTreeBuilder();
        var lines = new LineCounter(text, line);
        int passedBytes = 0, passed = 0;
        try
        {
            while (reader.Read())
            {
                var start = CharacterAt((int)reader.TokenStartIndex);
                var end = CharacterAt((int)reader.BytesConsumed);
                var at = lines.LineAt(start);
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        tree.Open(reader.TokenType == JsonTokenType.StartObject, at, origin + start);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        tree.Close(origin + end);
                        break;
                    case JsonTokenType.PropertyName:
                        // What the reader has consumed takes in the colon.
                        end = start + Encoding.UTF8.GetCharCount(reader.ValueSpan) + 2;
                        tree.Key(EscapedText.InDoubleQuotes(text, TextSpan.FromBounds(start + 1, end - 1), origin), at, new TextSpan(origin + start, end - start));
                        break;
                    default:
                        tree.Scalar(WordsOf(reader.TokenType, TextSpan.FromBounds(start, end)), at, TextSpan.FromBounds(origin + start, origin + end));
                        break;
                }
            }

            return (tree.Roots, null);
        }
        catch (JsonException exception)
        {
            tree.CloseAll();
            return (tree.Roots, new DataError(origin + CharacterAt((int)reader.BytesConsumed), exception.Message.Split(" LineNumber", 2)[0]));
        }

        FoldedText WordsOf(JsonTokenType type, TextSpan span)
        {
            if (type == JsonTokenType.String)
            {
                return EscapedText.InDoubleQuotes(text, new TextSpan(span.Start + 1, span.Length - 2), origin);
            }

            return type == JsonTokenType.Null ? FoldedText.Empty : FoldedText.Fold(text.Substring(span.Start, span.Length), [new TextSpan(0, span.Length)], origin + span.Start);
        }

        int CharacterAt(int at)
        {
            passed += at > passedBytes ? Encoding.UTF8.GetCharCount(bytes, passedBytes, at - passedBytes) : 0;
            passedBytes = Math.Max(passedBytes, at);
            return passed;
        }
    }
}

/// <summary>Where and why a data file cannot be read further.</summary>
/// <param name="Position">Offset in the source.</param>
/// <param name="Reason">What is wrong, in the parser's words.</param>
internal sealed record DataError(int Position, string Reason);
