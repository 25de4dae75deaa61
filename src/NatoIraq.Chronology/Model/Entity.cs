namespace NatoIraq;

/// <summary>A person, organization, group, office, state, place, mission or document, under its canonical name.</summary>
public sealed record Entity
{
    /// <summary>One of the naming fields of <see cref="MentionField"/> (not Quantity, Date or Kind).</summary>
    public required string Field { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The canonical name: "NATO Training Mission-Iraq", "Jens Stoltenberg".</summary>
    public required string Name { get; init => field = DisplayControl.Fold(value); }

    /// <summary>The acronym, if there is one: "NTM-I".</summary>
    public string? Acronym { get; init => field = DisplayControl.Fold(value); }

    /// <summary>Aliases, without the acronym: the lexicon's and those met in the text.</summary>
    public ValueList<string> Aliases { get; init => field = DisplayControl.Fold(value); } = new([]);

    /// <summary>For a mission: Mission, Program or Activity. Otherwise null.</summary>
    public string? MissionType { get; init => field = DisplayControl.Fold(value); }

    /// <summary>For a mission: the canonical names of the missions it succeeds, where the lexicon knows them.</summary>
    public ValueList<string> Predecessors { get; init => field = DisplayControl.Fold(value); } = new([]);

    /// <summary>For a place or state: its point (WGS 84, degrees), if it is known.</summary>
    public GeographicPoint? Point { get; init; }

    /// <summary>The name, the acronym and the aliases: whatever a question may call it.</summary>
    public IEnumerable<string> AllNames()
    {
        yield return Name;
        if (Acronym is not null)
        {
            yield return Acronym;
        }

        foreach (var alias in Aliases)
        {
            yield return alias;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A point on the earth (WGS 84).</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct GeographicPoint(double Latitude, double Longitude);
