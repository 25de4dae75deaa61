using System.Buffers;

namespace NatoIraq.Reports;

/// <summary>
/// A writer of bytes that hands them to the stream in pieces, so that many small events are few large writes and
/// nothing reaches the stream on disposal, when an error may already be on its way.
/// </summary>
internal abstract class BufferedEventWriter(Stream stream) : EventWriter
{
    /// <summary>How many bytes are gathered before they go to the stream; one event may go beyond it.</summary>
    private const int PieceLength = 64 * 1024;

    private bool completed;

    /// <summary>The bytes on their way to the stream.</summary>
    protected ArrayBufferWriter<byte> Buffer { get; } = new(PieceLength);

    /// <inheritdoc/>
    public sealed override void Write(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (completed)
        {
            throw new InvalidOperationException("The file is complete; no event can be added.");
        }

        WriteEvent(@event);
        if (Buffer.WrittenCount >= PieceLength)
        {
            HandOver();
        }
    }

    /// <inheritdoc/>
    public sealed override void Complete()
    {
        if (completed)
        {
            return;
        }

        completed = true;
        WriteEnd();
        HandOver();
        stream.Flush();
    }

    /// <summary>Puts one event into <see cref="Buffer"/>.</summary>
    protected abstract void WriteEvent(Event @event);

    /// <summary>Puts what comes after the last event into <see cref="Buffer"/>.</summary>
    protected virtual void WriteEnd()
    {
    }

    private void HandOver()
    {
        stream.Write(Buffer.WrittenSpan);
        Buffer.ResetWrittenCount();
    }
}
