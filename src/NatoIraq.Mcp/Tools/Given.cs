namespace NatoIraq.Mcp.Tools;

/// <summary>What several tools say of the same argument.</summary>
internal static class Given
{
    public const string Limit = "How many items at most, 1 to 50.";

    public const string Offset = "How many items to pass over: the nextOffset of the page before.";

    public const string Date = "EDTF (2018, 2018-07, 2004-36, 2016-04/2016-12), words ('July 2016', 'End 2004'), or the id of an event.";

    public const string Match = "Possible: an imprecise date that only may fit, fits. Certain: it must fit whatever its unknown days are.";

    public const string Wildcards = "* and ? are wildcards; a name without them that nothing goes by is an error.";
}
