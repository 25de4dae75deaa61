namespace NatoIraq.Reports.Parquet;

/// <summary>A correction as a record: its public properties.</summary>
internal sealed class CorrectionShape : RecordShape<Correction, Correction>
{
    private readonly TextShape ofEvent;
    private readonly TextShape field;
    private readonly TextShape value;
    private readonly TextShape was;
    private readonly TextShape reason;
    private readonly TextShape user;
    private readonly TextShape time;
    private readonly ValueShape<long> revision;

    public CorrectionShape()
    {
        ofEvent = HasText(nameof(Correction.Event), static correction => correction.Event);
        field = HasText(nameof(Correction.Field), static correction => correction.Field);
        value = HasText(nameof(Correction.Value), static correction => correction.Value, optional: true);
        was = HasText(nameof(Correction.Was), static correction => correction.Was, optional: true);
        reason = HasText(nameof(Correction.Reason), static correction => correction.Reason, optional: true);
        user = HasText(nameof(Correction.User), static correction => correction.User);
        time = HasText(nameof(Correction.Time), CorrectionText.TimeOf);
        revision = HasLong(nameof(Correction.Revision), static correction => correction.Revision);
    }

    public override Correction Read()
    {
        var read = new Correction
        {
            Event = ofEvent.ReadNeeded(),
            Field = field.ReadNeeded(),
            Value = value.Read(),
            Was = was.Read(),
            Reason = reason.Read(),
            User = user.ReadNeeded(),
        };
        var at = time.ReadNeeded();
        return read with
        {
            Time = CorrectionText.ReadTime(at) ?? throw new InvalidDataException($"a correction's Time is '{at}', which is no time such as 2026-03-01T14:00:00Z"),
            Revision = revision.ReadNeeded(),
        };
    }
}
