using NatoIraq.Benchmarks.Engine;

switch (args)
{
    case ["startup"]:
        return StartupMeasure.Run();
    case ["streaming"]:
        return StreamingMeasure.Run();
    case ["completion"]:
        return CompletionMeasure.Run();
    case [ChildProcess.Verb, .. var measure]:
        return ChildProcess.Serve(measure);
    default:
        Console.Error.WriteLine("Say what to measure: startup, streaming or completion.");
        return 2;
}
