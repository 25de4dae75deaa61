using NatoIraq.Benchmarks.Engine;
using NatoIraq.Benchmarks.Engine.Table;

switch (args)
{
    case ["startup"]:
        return StartupMeasure.Run();
    case ["streaming"]:
        return StreamingMeasure.Run();
    case ["completion"]:
        return CompletionMeasure.Run();
    case ["table", .. var options]:
        if (options.Contains("--processor"))
        {
            Environment.SetEnvironmentVariable(Clock.Variable, "1");
        }

        return TableMeasure.Run(options.Contains("--million"), options.Contains("--keep"));
    case [ChildProcess.Verb, .. var measure]:
        return ChildProcess.Serve(measure);
    default:
        Console.Error.WriteLine("Say what to measure: startup, streaming, completion or table.");
        return 2;
}
