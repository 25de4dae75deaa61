namespace NatoIraq.Reports.Timeline.Layout;

/// <summary>A part of a picture that stands on a page of its own: whole lanes, with the axis above them.</summary>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="AxisTop">Where the grid begins on it.</param>
/// <param name="AxisBottom">Where the grid ends on it.</param>
/// <param name="Lanes">The lanes on it.</param>
/// <param name="IsFirst">Whether it is the first, with the title and the legend.</param>
public sealed record PicturePage(double Top, double Bottom, double AxisTop, double AxisBottom, IReadOnlyList<Lane> Lanes, bool IsFirst)
{
    private const double AxisHeight = 24;
    private const double Foot = 28;

    /// <summary>The picture on one page.</summary>
    public static PicturePage Whole(TimelinePicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return new(0, picture.Height, picture.Axis.Top, picture.Axis.Bottom, picture.Lanes, IsFirst: true);
    }

    /// <summary>The picture on as many pages as it takes; a lane is never cut.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="height">How high a page is.</param>
    public static IReadOnlyList<PicturePage> Of(TimelinePicture picture, double height)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var pages = new List<PicturePage>();
        var lanes = new List<Lane>();
        var top = 0.0;
        foreach (var lane in picture.Lanes)
        {
            if (lanes.Count > 0 && lane.Bottom + Foot - top > height)
            {
                pages.Add(Page(top, lanes, picture));
                lanes = [];
                top = lane.Top - AxisHeight;
            }

            lanes.Add(lane);
        }

        pages.Add(Page(top, lanes, picture));
        return pages;
    }

    private static PicturePage Page(double top, List<Lane> lanes, TimelinePicture picture)
    {
        if (lanes.Count == 0)
        {
            return Whole(picture);
        }

        var isFirst = top == 0;
        var bottom = lanes[^1].Bottom + PictureMetrics.Gap;
        return new PicturePage(
            top, bottom + Foot, isFirst ? picture.Axis.Top : lanes[0].Top - PictureMetrics.Gap, bottom, lanes, isFirst);
    }
}
