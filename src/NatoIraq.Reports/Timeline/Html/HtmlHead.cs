namespace NatoIraq.Reports.Timeline.Html;

/// <summary>The head of a page.</summary>
internal static class HtmlHead
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="style">Its style sheet.</param>
    /// <param name="script">Its script, which the content policy lets run; null where it has none.</param>
    public static void Write(HtmlElements html, string title, string style, string? script)
    {
        html.Begin("head");
        html.Void("meta", "charset", "utf-8");
        html.Void("meta", "http-equiv", "Content-Security-Policy", "content", ContentPolicy.For(style, script));
        html.Void("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.Void("meta", "name", "generator", "content", "NatoIraq");
        html.Element("title", title);
        html.Raw("style", style);
        html.End();
    }
}
