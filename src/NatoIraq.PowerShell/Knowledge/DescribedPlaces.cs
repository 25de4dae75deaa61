using NatoIraq.Store;

namespace NatoIraq.PowerShell.Knowledge;

/// <summary>Where it happens, as the objects that users see.</summary>
internal static class DescribedPlaces
{
    /// <summary>One place for each appearance, in their order.</summary>
    public static IReadOnlyList<Place> Of(IReadOnlyList<Appearance> appearances) => [.. appearances.Select(static appearance => new Place
    {
        Name = appearance.Entity.Name,
        Type = appearance.Entity.Field,
        Aliases = appearance.Entity.Aliases,
        Latitude = appearance.Entity.Point?.Latitude,
        Longitude = appearance.Entity.Point?.Longitude,
        Count = appearance.Events,
        First = appearance.First,
        Last = appearance.Last,
    })];
}
