using NatoIraq.Chronology.Reading.Blocks;

namespace NatoIraq.Chronology.Reading.Layouts;

/// <summary>Joins lines that were broken for their width into the paragraphs they were, so that a date may stand across a line end.</summary>
/// <param name="profile">Knows the width.</param>
internal sealed class ParagraphJoiner(DocumentProfile profile)
{
    /// <summary>The blocks, joined.</summary>
    public IEnumerable<Block> Join(IEnumerable<Block> blocks)
    {
        if (profile.WrapWidth == 0)
        {
            return blocks;
        }

        return JoinLines(blocks);
    }

    private IEnumerable<Block> JoinLines(IEnumerable<Block> blocks)
    {
        var lines = new List<Block>();
        foreach (var block in blocks)
        {
            if (lines.Count > 0 && !(LineWrap.IsSoft(profile.WrapWidth, lines[^1], block) && !OpensEntry(block)))
            {
                yield return Merge(lines);
                lines.Clear();
            }

            lines.Add(block);
        }

        if (lines.Count > 0)
        {
            yield return Merge(lines);
        }
    }

    /// <summary>A line that happens to follow a full one opens an entry all the same if it has the date and the separator of the others.</summary>
    private bool OpensEntry(Block block) =>
        profile.Leading.Read(block, LeadingDateReader.AnyYear) is { IsStrong: true } leading && leading.Separator == profile.UsualSeparator;

    private static Block Merge(List<Block> lines)
    {
        if (lines.Count == 1)
        {
            return lines[0];
        }

        var builder = new FoldedTextBuilder(lines.Count * lines[0].Width);
        foreach (var line in lines)
        {
            builder.Space();
            builder.Append(line.Content, 0, line.Text.Length);
        }

        return new Block
        {
            Kind = lines[0].Kind,
            Line = lines[0].Line,
            Span = TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End),
            Content = builder.ToFoldedText(),
            Level = lines[0].Level,
            Indent = lines[0].Indent,
            IsAfterGap = lines[0].IsAfterGap,
            Width = lines[^1].Width,
            EmphasisLength = lines[0].EmphasisLength,
            Raw = lines[0].Raw,
        };
    }
}
