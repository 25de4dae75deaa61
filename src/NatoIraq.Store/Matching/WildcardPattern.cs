using System.Text;
using NatoIraq.Chronology.Identity;

namespace NatoIraq.Store.Matching;

/// <summary>
/// A pattern as PowerShell has them (about_Wildcards): <c>*</c>, <c>?</c>, <c>[abc]</c>, <c>[a-z]</c>; a backtick takes a character as it
/// is. Texts and patterns are compared folded.
/// </summary>
internal sealed class WildcardPattern
{
    private readonly List<Piece> pieces;

    private WildcardPattern(List<Piece> pieces) => this.pieces = pieces;

    /// <summary>A pattern that the whole of a text must fit.</summary>
    public static WildcardPattern Whole(string pattern) => new(Read(pattern));

    /// <summary>
    /// A pattern if it has wildcards, which the whole of a text must fit; otherwise words that must stand somewhere in it.
    /// </summary>
    public static WildcardPattern WholeOrPart(string pattern)
    {
        var pieces = Read(pattern);
        return new WildcardPattern(HasWildcards(pattern) ? pieces : [Piece.Anything, .. pieces, Piece.Anything]);
    }

    /// <summary>Whether a pattern can fit more than one name.</summary>
    public static bool HasWildcards(string pattern) => pattern.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    /// <summary>Whether a text, folded already, fits.</summary>
    public bool Fits(string folded)
    {
        // The usual two pointers: on a mismatch only the last star gives way, so hostile patterns cost at most length times length.
        var (at, piece, starPiece, starAt) = (0, 0, -1, 0);
        while (at < folded.Length)
        {
            if (piece < pieces.Count && pieces[piece].IsAnything)
            {
                (starPiece, starAt) = (piece++, at);
            }
            else if (piece < pieces.Count && pieces[piece].Fits(folded[at]))
            {
                piece++;
                at++;
            }
            else if (starPiece >= 0)
            {
                piece = starPiece + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }

        return pieces.Skip(piece).All(static rest => rest.IsAnything);
    }

    private static List<Piece> Read(string pattern)
    {
        var pieces = new List<Piece>(pattern.Length);
        var literal = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '*':
                    Add(Piece.Anything);
                    break;
                case '?':
                    Add(Piece.OneOf(null));
                    break;
                case '[' when pattern.IndexOf(']', at + 1) is > 0 and var close:
                    Add(Piece.OneOf(FoldedLetters.Fold(pattern[(at + 1)..close])));
                    at = close;
                    break;
                case Escape when at + 1 < pattern.Length:
                    literal.Append(pattern[++at]);
                    break;
                default:
                    literal.Append(pattern[at]);
                    break;
            }
        }

        AddLiteral();
        return pieces;

        void Add(Piece piece)
        {
            AddLiteral();
            pieces.Add(piece);
        }

        // Folded apart from the rest: a star of full width is no wildcard.
        void AddLiteral()
        {
            pieces.AddRange(FoldedLetters.Fold(literal.ToString()).Select(Piece.Exactly));
            literal.Clear();
        }
    }

    private const char Escape = '`';

    private readonly record struct Piece(char Literal, string? Choice, bool IsAnything, bool IsChoice)
    {
        public static Piece Anything => new('\0', null, true, false);

        public static Piece OneOf(string? choice) => new('\0', choice, false, true);

        public static Piece Exactly(char literal) => new(literal, null, false, false);

        public bool Fits(char character) => IsChoice ? Choice is null || IsAmong(character, Choice) : Literal == character;

        private static bool IsAmong(char character, string choice)
        {
            for (var at = 0; at < choice.Length; at++)
            {
                if (at + 2 < choice.Length && choice[at + 1] == '-')
                {
                    if (character >= choice[at] && character <= choice[at + 2])
                    {
                        return true;
                    }

                    at += 2;
                }
                else if (choice[at] == character)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
