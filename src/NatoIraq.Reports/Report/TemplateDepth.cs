namespace NatoIraq.Reports.Report;

/// <summary>
/// A limit to what stands within something else in a template. The language's compiler goes down a level for each, on the stack of the process.
/// </summary>
internal static class TemplateDepth
{
    private const int Most = 50;

    /// <summary>Refuses a template that goes deeper.</summary>
    /// <exception cref="ReportTemplateException">It does.</exception>
    public static void Require(string? template)
    {
        if (template is null)
        {
            return;
        }

        var (blocks, parentheses) = (0, 0);
        for (var at = 0; at < template.Length; at++)
        {
            var rest = template.AsSpan(at);
            if (rest.StartsWith("{{"))
            {
                parentheses = 0;
                var sign = rest[2..].TrimStart("{~");

                // A caret without a name is "else".
                var isInverse = sign.StartsWith("^") && !sign[1..].TrimStart("~ ").StartsWith("}");
                blocks += sign.StartsWith("#") || isInverse ? 1 : sign.StartsWith("/") ? -1 : 0;
                at++;
            }

            parentheses += template[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (blocks > Most || parentheses > Most)
            {
                throw new ReportTemplateException($"More than {Most} blocks or parentheses stand within each other.");
            }
        }
    }
}
