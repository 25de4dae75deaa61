using NatoIraq.Reports.Timeline.Layout;

namespace NatoIraq.Reports.Timeline.Charts.Map;

/// <summary>The ground in a ring of corners.</summary>
internal static class Ring
{
    /// <summary>Whether a box and the ground in a ring have a point in common, as far as corners and middles tell.</summary>
    public static bool Touches(IReadOnlyList<(double X, double Y)> ring, Box box)
    {
        var (middleX, middleY) = ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        return ring.Any(point => point.X > box.Left && point.X < box.Right && point.Y > box.Top && point.Y < box.Bottom)
            || Holds(ring, middleX, middleY)
            || Holds(ring, box.Left, middleY)
            || Holds(ring, box.Right, middleY);
    }

    /// <summary>Whether a point is in a ring: a ray from it crosses the ring an odd number of times.</summary>
    private static bool Holds(IReadOnlyList<(double X, double Y)> ring, double x, double y)
    {
        var inside = false;
        for (int index = 0, before = ring.Count - 1; index < ring.Count; before = index++)
        {
            var (one, other) = (ring[index], ring[before]);
            if ((one.Y > y) != (other.Y > y) && x < one.X + ((y - one.Y) / (other.Y - one.Y) * (other.X - one.X)))
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
