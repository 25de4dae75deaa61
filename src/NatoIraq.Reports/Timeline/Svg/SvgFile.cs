using System.Text;
using System.Xml;

namespace NatoIraq.Reports.Timeline.Svg;

/// <summary>SVG files.</summary>
internal static class SvgFile
{
    /// <summary>Writes one in UTF-8, without the byte order mark that some programs take for text; the stream is left open.</summary>
    public static void Write(Stream stream, Action<XmlWriter> write)
    {
        var settings = new XmlWriterSettings
        {
            Indent = false,
            CloseOutput = false,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var xml = XmlWriter.Create(stream, settings);
        xml.WriteStartDocument();
        write(xml);
        xml.WriteEndDocument();
    }
}
