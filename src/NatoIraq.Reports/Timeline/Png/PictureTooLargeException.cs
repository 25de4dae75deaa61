namespace NatoIraq.Reports.Timeline.Png;

/// <summary>A png that would have more pixels than programs can show.</summary>
public sealed class PictureTooLargeException : Exception
{
    /// <summary>With what was too large.</summary>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public PictureTooLargeException(double width, double height)
        : base(FormattableString.Invariant(
            $"The picture would have {width:N0} by {height:N0} pixels, and {PngPicture.MostPixels:N0} a side are the most. Take a lower -Scale or fewer events, or write svg."))
    {
    }

    /// <summary>Of an unknown size.</summary>
    public PictureTooLargeException()
        : this("The picture has too many pixels.")
    {
    }

    /// <summary>With what is wrong.</summary>
    public PictureTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and what was the cause.</summary>
    public PictureTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
