using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Map;

/// <summary>Degrees → pixels by Mercator's projection, which keeps the shapes of states. Sizes are not comparable, and nothing on the map compares them.</summary>
internal sealed class MapProjection
{
    private const double LeastSpan = 24;
    private const double Padding = 0.12;
    private const double MostLatitude = 80;

    private readonly double perRadian;
    private readonly double west;
    private readonly double north;

    /// <summary>The projection that shows some points of the earth in a frame, with the surroundings that a reader needs to know them by.</summary>
    /// <param name="points">The points; some.</param>
    /// <param name="frame">The frame.</param>
    public MapProjection(IReadOnlyCollection<(double Longitude, double Latitude)> points, Box frame)
    {
        Frame = frame;
        var (left, right) = (points.Min(static point => X(point.Longitude)), points.Max(static point => X(point.Longitude)));
        var (top, bottom) = (points.Max(static point => Y(point.Latitude)), points.Min(static point => Y(point.Latitude)));
        var (width, height) = (frame.Right - frame.Left, frame.Bottom - frame.Top);
        var span = Math.Max(Math.Max((right - left) * (1 + (2 * Padding)), X(LeastSpan)), (top - bottom) * (1 + (2 * Padding)) * width / height);
        span = Math.Min(span, Math.Min(2 * Math.PI, 2 * Y(MostLatitude) * width / height));
        perRadian = width / span;
        west = Math.Clamp(((left + right) / 2) - (span / 2), -Math.PI, Math.PI - span);
        var rise = span * height / width;
        north = Math.Clamp(((top + bottom) / 2) + (rise / 2), Y(-MostLatitude) + rise, Y(MostLatitude));
    }

    /// <summary>The frame.</summary>
    public Box Frame { get; }

    /// <summary>Where a point of the earth is.</summary>
    public (double X, double Y) Of((double Longitude, double Latitude) point) =>
        (Frame.Left + ((X(point.Longitude) - west) * perRadian), Frame.Top + ((north - Y(point.Latitude)) * perRadian));

    /// <summary>The part of a ring that is in the frame (Sutherland and Hodgman, "Reentrant polygon clipping", 1974); empty where none is.</summary>
    public IReadOnlyList<(double X, double Y)> InFrame(IEnumerable<(double Longitude, double Latitude)> ring)
    {
        IReadOnlyList<(double X, double Y)> points = [.. ring.Select(Of)];
        points = Clip(points, point => point.X - Frame.Left);
        points = Clip(points, point => Frame.Right - point.X);
        points = Clip(points, point => point.Y - Frame.Top);
        return Clip(points, point => Frame.Bottom - point.Y);
    }

    private static List<(double X, double Y)> Clip(IReadOnlyList<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        var clipped = new List<(double X, double Y)>();
        for (var index = 0; index < ring.Count; index++)
        {
            var (from, to) = (ring[index], ring[(index + 1) % ring.Count]);
            var (before, after) = (inside(from), inside(to));
            if (before >= 0)
            {
                clipped.Add(from);
            }

            if (before * after < 0)
            {
                var part = before / (before - after);
                clipped.Add((from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part)));
            }
        }

        return clipped;
    }

    private static double X(double longitude) => longitude * Math.PI / 180;

    private static double Y(double latitude) =>
        Math.Asinh(Math.Tan(Math.Clamp(latitude, -MostLatitude, MostLatitude) * Math.PI / 180));
}
