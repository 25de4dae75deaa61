using System.Globalization;
using System.Management.Automation;
using System.Text;

namespace NatoIraq.PowerShell;

/// <summary>
/// Turns what a user names an encoding by into the encoding, as the file cmdlets of PowerShell do: a name of theirs (utf8, unicode, ansi), a registered name
/// (windows-1252), a code page (1252), or an encoding.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EncodingArgumentAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        if (value is Encoding encoding)
        {
            return encoding;
        }

        var name = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return Find(name) ?? throw new ArgumentTransformationMetadataException(
            $"'{name}' is not an encoding. Use utf8, unicode, ansi, a registered name such as windows-1252, a code page such as 1252, or an object of [System.Text.Encoding].");
    }

    private static Encoding? Find(string name)
    {
        var text = CultureInfo.CurrentCulture.TextInfo;
        try
        {
            return name.ToLowerInvariant() switch
            {
                "utf8" or "utf8nobom" or "default" => new UTF8Encoding(),
                "utf8bom" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
                "ascii" => Encoding.ASCII,
                "unicode" => Encoding.Unicode,
                "bigendianunicode" => Encoding.BigEndianUnicode,
                "utf32" => Encoding.UTF32,
                "bigendianutf32" => new UTF32Encoding(bigEndian: true, byteOrderMark: true),
                "ansi" => CodePage(text.ANSICodePage),
                "oem" => CodePage(text.OEMCodePage),
                _ => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? CodePage(page)
                    : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name),
            };
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding CodePage(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
}
