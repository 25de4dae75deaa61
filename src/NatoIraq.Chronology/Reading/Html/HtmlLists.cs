using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>The lists that are open, outermost first.</summary>
internal sealed class HtmlLists
{
    private readonly Stack<OpenList> open = new();
    private int openItems;

    /// <summary>How many lists are open.</summary>
    public int Count => open.Count;

    /// <summary>How many items are open.</summary>
    public int Depth => openItems;

    /// <summary>Opens a list.</summary>
    public void Open(HtmlTagToken tag) => open.Push(new OpenList(tag.Name == "ol", NumberOf(tag, "start") - 1));

    /// <summary>Closes the innermost list.</summary>
    public void Close()
    {
        if (open.TryPeek(out _))
        {
            CloseItem();
            open.Pop();
        }
    }

    /// <summary>Opens an item and gives the marker a browser draws before it.</summary>
    public string OpenItem(HtmlTagToken tag)
    {
        if (!open.TryPeek(out var list))
        {
            open.Push(list = new OpenList(false, 0));
        }

        openItems += list.HasOpenItem ? 0 : 1;
        list.HasOpenItem = true;
        list.Number = tag.GetAttribute("value") is { Length: > 0 } ? NumberOf(tag, "value") : list.Number + 1;
        return list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{list.Number}.") : "•";
    }

    /// <summary>Closes the innermost list's open item.</summary>
    public void CloseItem()
    {
        if (open.TryPeek(out var list) && list.HasOpenItem)
        {
            list.HasOpenItem = false;
            openItems--;
        }
    }

    private static int NumberOf(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000 ? number : 1;

    private sealed class OpenList(bool isOrdered, int number)
    {
        public bool IsOrdered { get; } = isOrdered;

        public int Number { get; set; } = number;

        public bool HasOpenItem { get; set; }
    }
}
