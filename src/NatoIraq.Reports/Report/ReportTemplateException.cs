namespace NatoIraq.Reports.Report;

/// <summary>A template that cannot be read or printed; the message says where and why.</summary>
public sealed class ReportTemplateException : Exception
{
    /// <summary>With nothing said.</summary>
    public ReportTemplateException()
    {
    }

    /// <summary>With what is wrong.</summary>
    public ReportTemplateException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what was the cause.</summary>
    public ReportTemplateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
