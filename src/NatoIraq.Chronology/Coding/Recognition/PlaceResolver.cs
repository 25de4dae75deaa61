namespace NatoIraq.Chronology.Coding.Recognition;

/// <summary>
/// Which of the places of a name is meant: by the larger place behind a comma ("Bangor, Maine"), or the only one, or the one far larger than the
/// others. What cannot be told apart gets no point.
/// </summary>
internal static class PlaceResolver
{
    /// <summary>How many times as many people must live in a town than in the next of its name for the bare name to mean it.</summary>
    private const int Dominance = 3;

    /// <summary>The place a name stands for where nothing behind it tells.</summary>
    public static Entity Resolve(string written, IReadOnlyList<PlaceReading> readings)
    {
        var name = readings.Count > 0 && readings[0].Population > 0 ? readings[0].Name : written;
        return Place(name, Dominant(readings)?.Point, written);
    }

    /// <summary>The place of a name that lies in a larger one; null where none does.</summary>
    /// <param name="written">The name.</param>
    /// <param name="readings">All places of the name.</param>
    /// <param name="larger">The state or division named behind it.</param>
    public static Entity? ResolveIn(string written, IReadOnlyList<PlaceReading> readings, Entity larger)
    {
        foreach (var container in Gazetteer.Default.Find(larger.Name))
        {
            foreach (var reading in readings)
            {
                if (container.Population == 0 && container.Country.Length > 0 && reading.Population > 0 && reading.Country == container.Country
                    && (container.Division.Length == 0 ? larger.Field is MentionField.State : reading.Division == container.Division && larger.Field is MentionField.Place))
                {
                    return ReferenceEquals(reading, readings[0]) ? Place(reading.Name, reading.Point, written)
                        : Place($"{reading.Name}, {larger.Name}", reading.Point, written);
                }
            }
        }

        return null;
    }

    /// <summary>A place and where it lies, if that is known.</summary>
    public static Entity Place(string name, GeographicPoint? point = null, string? written = null) => new()
    {
        Field = MentionField.Place,
        Name = name,
        Point = point,
        Aliases = new ValueList<string>(written is null || written == name ? [] : [written]),
    };

    private static PlaceReading? Dominant(IReadOnlyList<PlaceReading> readings)
    {
        if (readings.Count == 0 || readings[0].Population == 0)
        {
            return null;
        }

        var next = readings.Count > 1 ? readings[1].Population : 0;
        return readings[0].Population >= next * Dominance ? readings[0] : null;
    }
}
