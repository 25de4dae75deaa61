namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>The picture's measures, in pixels: one grid that everything stands on.</summary>
internal static class PictureMetrics
{
    /// <summary>Empty paper at the left and right edges.</summary>
    public const double Margin = 20;

    /// <summary>Height of a row of labels.</summary>
    public const double Row = 17;

    /// <summary>Size of labels.</summary>
    public const double LabelSize = 12;

    /// <summary>Half the width of a mark.</summary>
    public const double Mark = 4.5;

    /// <summary>Between a mark and its label, a date and its title, one label and the next.</summary>
    public const double Gap = 6;

    /// <summary>Height of the strip that a lifecycle is drawn on.</summary>
    public const double Strip = 16;

    /// <summary>Between the strip and the lowest row of labels.</summary>
    public const double StripGap = 4;

    /// <summary>Between one lane and the next.</summary>
    public const double LaneGap = 20;

    /// <summary>Size of a lane's name.</summary>
    public const double HeadingSize = 14;

    /// <summary>Size of what is said beside it.</summary>
    public const double NoteSize = 11;

    /// <summary>A title is not cut to less than this but left out: the date says more.</summary>
    public const double LeastTitle = 100;

    /// <summary>A lane of no more events than these has a label for each, whatever its height; one of more has columns.</summary>
    public const int MostLabelled = 48;

    /// <summary>A picture that is narrower than this has its labels as a list.</summary>
    public const double ListWidth = 500;

    /// <summary>How far past the axis something fades that has no end.</summary>
    public const double Fade = 12;
}
