namespace NatoIraq.Store;

/// <summary>Why a store could not do what was asked. The names are the error ids that scripts see.</summary>
public enum StoreFault
{
    /// <summary>There is no file at the path.</summary>
    StoreNotFound,

    /// <summary>The store cannot be written.</summary>
    StoreReadOnly,

    /// <summary>Another process holds it.</summary>
    StoreLocked,

    /// <summary>The file is damaged.</summary>
    StoreCorrupt,

    /// <summary>A later version of this product made it.</summary>
    StoreTooNew,

    /// <summary>An earlier version of this product made it.</summary>
    StoreOutdated,

    /// <summary>The file is not a NatoIraq store.</summary>
    NotAStore,

    /// <summary>The disk is full.</summary>
    StoreFull,

    /// <summary>A file of that name is there already.</summary>
    FileExists,

    /// <summary>No source has that title.</summary>
    SourceNotFound,

    /// <summary>No event has that id.</summary>
    EventNotFound,

    /// <summary>No revision has that number.</summary>
    RevisionNotFound,

    /// <summary>The store's history begins after that time.</summary>
    BeforeHistory,

    /// <summary>What is to be taken back has been changed since.</summary>
    CorrectionConflict,

    /// <summary>There is nothing to take back.</summary>
    NothingToUndo,

    /// <summary>Its server does not answer, or no engine knows such a place.</summary>
    StoreUnreachable,

    /// <summary>It is to be copied onto itself.</summary>
    CopyOntoItself,
}

/// <summary>A store could not do what was asked. The message says what to do about it.</summary>
public sealed class StoreException(StoreFault fault, string path, string message, Exception? inner = null) : Exception(DisplayControl.Fold(message), inner)
{
    /// <summary>What went wrong.</summary>
    public StoreFault Fault { get; } = fault;

    /// <summary>The store's file.</summary>
    public string Path { get; } = path;
}
