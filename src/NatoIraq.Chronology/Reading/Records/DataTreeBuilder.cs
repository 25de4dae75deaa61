namespace NatoIraq.Chronology.Reading.Records;

/// <summary>Puts the values of a data file together as its parser comes to them.</summary>
internal sealed class DataTreeBuilder
{
    private readonly Stack<DataNode> open = new();
    private (FoldedText Words, int Line, int Start)? key;
    private int end;

    /// <summary>The outermost values.</summary>
    public List<DataNode> Roots { get; } = [];

    /// <summary>Whether the next scalar of a mapping is a key.</summary>
    public bool ExpectsKey => key is null && open.TryPeek(out var parent) && parent.IsMapping;

    /// <summary>Takes the key of the next value.</summary>
    public void Key(FoldedText words, int line, TextSpan span) => key = (words, line, span.Start);

    /// <summary>Takes a scalar.</summary>
    public void Scalar(FoldedText words, int line, TextSpan span)
    {
        Add(new DataNode(key?.Words, key?.Line ?? line, key?.Start ?? span.Start) { Scalar = words }).End(end = span.End);
    }

    /// <summary>Opens a sequence or a mapping.</summary>
    public void Open(bool isMapping, int line, int start) => open.Push(Add(new DataNode(key?.Words, key?.Line ?? line, key?.Start ?? start) { IsMapping = isMapping }));

    /// <summary>Closes the innermost sequence or mapping; <paramref name="at"/> is null where no mark closes it.</summary>
    public void Close(int? at)
    {
        end = at ?? end;
        open.Pop().End(end);
        key = null;
    }

    /// <summary>Closes what a file that breaks off has left open.</summary>
    public void CloseAll()
    {
        while (open.TryPeek(out var node))
        {
            node.IsBroken = true;
            Close(null);
        }
    }

    private DataNode Add(DataNode node)
    {
        (open.TryPeek(out var parent) ? parent.Children : Roots).Add(node);
        key = null;
        return node;
    }
}
