using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Compiler.Resolvers;

namespace NatoIraq.Reports.Report;

/// <summary>
/// Writes reports through templates in Handlebars, a language that can print what it is given and reach nothing else. All that a template
/// prints is escaped for the format, unless it stands in three braces.
/// </summary>
public static class ReportWriter
{
    /// <summary>The formats: "html", "md".</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "md"];

    /// <summary>Writes a report.</summary>
    /// <param name="content">What it is about.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="template">A user's template; null for the one that ships.</param>
    /// <param name="stream">Where to write, in UTF-8; left open.</param>
    /// <exception cref="ReportTemplateException">The template cannot be read, or names what there is not.</exception>
    public static void Write(ReportContent content, string format, string? template, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(stream);
        if (!Formats.Contains(format, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no format '{format}'.", nameof(format));
        }

        var model = ReportModelBuilder.Build(content);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        try
        {
            TemplateDepth.Require(template);
            var render = Language(format).Compile(new StringReader(template ?? Asset.Text($"Report.Templates.{format}.handlebars")));
            render(writer, model);
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new ReportTemplateException(exception.Message, exception);
        }
        catch (Exception exception) when (exception is not (IOException or ReportTemplateException or OutOfMemoryException))
        {
            // The language's compiler fails in its own ways on what it does not expect: a block without a name, say.
            throw new ReportTemplateException("It is not a template: a block is not closed, has no name, or is closed by another name.", exception);
        }
    }

    /// <summary>
    /// The language, each time again, so that no template leaves anything behind. A name that there is not is an error, not an empty place.
    /// </summary>
    private static IHandlebars Language(string format) => Handlebars.Create(new HandlebarsConfiguration
    {
        FormatProvider = CultureInfo.InvariantCulture,
        ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
        ThrowOnUnresolvedBindingExpression = true,
        TextEncoder = format == "html" ? new HtmlEncoder() : new MarkdownEncoder(),
    });
}
