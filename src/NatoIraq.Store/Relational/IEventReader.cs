namespace NatoIraq.Store.Relational;

/// <summary>Rows of the table of events → events.</summary>
internal interface IEventReader
{
    /// <summary>The columns that <see cref="Read"/> reads, of the table under the name <c>e</c>.</summary>
    string Columns { get; }

    /// <summary>Where in them the event's key stands.</summary>
    int KeyColumn { get; }

    /// <summary>Where in them the key of its source stands.</summary>
    int SourceColumn { get; }

    /// <summary>How many columns that are.</summary>
    int ColumnCount { get; }

    /// <summary>The event of the row that <paramref name="row"/> stands on, its sub-events included.</summary>
    Event Read(RelationalStatement row);
}
