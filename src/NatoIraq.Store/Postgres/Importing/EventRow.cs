using NpgsqlTypes;

namespace NatoIraq.Store.Postgres.Importing;

/// <summary>A row of a table of events that is to be written.</summary>
/// <param name="Content">The values of <see cref="EventTable.Content"/>.</param>
/// <param name="Extent">The event's days and those of its sub-events.</param>
/// <param name="Facets">Which entities stand in which of its lists.</param>
/// <param name="Units">The units of its figures.</param>
/// <param name="Words">What search finds; null for a sub-event.</param>
internal sealed record EventRow(object?[] Content, NpgsqlRange<long> Extent, long[] Facets, string[] Units, NpgsqlTsVector? Words);
