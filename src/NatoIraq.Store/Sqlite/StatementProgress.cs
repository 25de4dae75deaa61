using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoIraq.Store.Sqlite;

/// <summary>Tells how far statements are that give no row to look in between, such as a copy of the whole file.</summary>
internal static class StatementProgress
{
    // Instructions of the engine between two looks: less than a millisecond.
    private const int Interval = 20_000;

    /// <summary>Runs <paramref name="work"/>, and tells meanwhile how much of it is done.</summary>
    /// <param name="database">The database whose statements are watched.</param>
    /// <param name="progress">Who is told; what it throws ends the work. Null: nobody.</param>
    /// <param name="done">How much is done, from 0 to 1.</param>
    /// <param name="work">The work.</param>
    public static void Watch(Database database, IProgress<double>? progress, Func<double> done, Action work)
    {
        if (progress is null)
        {
            work();
            return;
        }

        // No exception may pass through the engine's own code.
        ExceptionDispatchInfo? thrown = null;
        raw.sqlite3_progress_handler(database.Handle, Interval, Look, null);
        try
        {
            work();
        }
        catch (SqliteException) when (thrown is not null)
        {
            thrown.Throw();
        }
        finally
        {
            raw.sqlite3_progress_handler(database.Handle, 0, null, null);
        }

        int Look(object? state)
        {
            try
            {
                progress.Report(done());
                return 0;
            }
            catch (Exception exception)
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
                return 1;
            }
        }
    }
}
