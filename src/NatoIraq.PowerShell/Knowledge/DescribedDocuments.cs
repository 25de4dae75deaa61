using NatoIraq.Store;

namespace NatoIraq.PowerShell.Knowledge;

/// <summary>Documents and agreements, as the objects that users see.</summary>
internal static class DescribedDocuments
{
    /// <summary>One document for each appearance, in their order.</summary>
    public static IReadOnlyList<Document> Of(IReadOnlyList<Appearance> appearances) =>
        [.. appearances.Select(static appearance => new Document
    {
        Name = appearance.Entity.Name,
        Acronym = appearance.Entity.Acronym,
        Aliases = appearance.Entity.Aliases,
        Count = appearance.Events,
        First = appearance.First,
        Last = appearance.Last,
    })];
}
