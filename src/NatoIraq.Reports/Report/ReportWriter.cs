using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Compiler.Resolvers;
using NatoIraq.Reports.Report.Word;

namespace NatoIraq.Reports.Report;

/// <summary>
/// Writes reports: Word's by its own writer, all others through templates in Handlebars, a language that can print what it is given and reach
/// nothing else. All that a template prints is escaped for the format, unless it stands in three braces.
/// </summary>
public static partial class ReportWriter
{
    /// <summary>The format of Word documents.</summary>
    public const string Docx = "docx";

    /// <summary>The formats: "html", "md", "docx".</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "md", Docx];

    /// <summary>Writes a report.</summary>
    /// <param name="content">What it is about.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="template">A user's template; null for the one that ships.</param>
    /// <param name="stream">Where to write, text in UTF-8; left open.</param>
    /// <exception cref="ReportTemplateException">
    /// The template cannot be read, or names what there is not; or the format is one that takes none.
    /// </exception>
    public static void Write(ReportContent content, string format, string? template, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(stream);
        if (!Formats.Contains(format, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no format '{format}'.", nameof(format));
        }

        if (format == Docx)
        {
            WriteWord(content, template, stream);
            return;
        }

        var model = ReportModelBuilder.Build(content);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        try
        {
            TemplateDepth.Require(template);
            var render = Language(format).Compile(new StringReader(template ?? BuiltIn(format)));
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

    private static string BuiltIn(string format)
    {
        var template = Asset.Text($"Report.Templates.{format}.handlebars");

        // Between two tags of a page a line break is one more node for the browser, a hundred thousand in a large report; within a tag it is none.
        return format == "html" ? LineOfOneBlock().Replace(template, "$1").Replace(">\n", "\n>", StringComparison.Ordinal) : template;
    }

    /// <summary>A line that begins or ends a block and has nothing else, which the language leaves out.</summary>
    [GeneratedRegex(@"^(\{\{(?:[#/]|else)[^}]*\}\})\n", RegexOptions.Multiline)]
    private static partial Regex LineOfOneBlock();

    private static void WriteWord(ReportContent content, string? template, Stream stream)
    {
        if (template is not null)
        {
            throw new ReportTemplateException("A Word report is not made by a template. Write html or md, or leave out -Template.");
        }

        WordReport.Write(ReportModelBuilder.Build(content), content.Pictures, content.Origin.Made, stream);
    }

    /// <summary>
    /// The language, each time again, so that no template leaves anything behind. A name that there is not is an error, not an empty place.
    /// </summary>
    private static IHandlebars Language(string format)
    {
        var language = Handlebars.Create(new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = format == "html" ? new HtmlEncoder() : new MarkdownEncoder(),
        });
        RowGroups.Register(language);
        return language;
    }
}
