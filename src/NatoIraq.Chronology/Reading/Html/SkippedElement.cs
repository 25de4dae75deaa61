using AngleSharp.Html.Parser.Tokens;

namespace NatoIraq.Chronology.Reading.Html;

/// <summary>An element whose content is no part of the text, until its end.</summary>
/// <param name="name">Its name.</param>
/// <param name="reason">Why it is passed over.</param>
/// <param name="start">Where it begins.</param>
internal sealed class SkippedElement(string name, string reason, int start)
{
    private int depth = 1;

    /// <summary>Why it is passed over.</summary>
    public string Reason => reason;

    /// <summary>Where it begins.</summary>
    public int Start => start;

    /// <summary>Whether a tag inside it shows that it has ended without an end tag.</summary>
    public bool EndsBefore(HtmlTagToken tag)
    {
        if (tag.Name != name || tag.IsSelfClosing)
        {
            return false;
        }

        var ends = HtmlElements.EndsAtNext.Contains(name);
        depth += ends ? 0 : 1;
        return ends;
    }

    /// <summary>Whether an end tag ends it.</summary>
    public bool EndsWith(string endTag) => endTag == name && --depth == 0;
}
