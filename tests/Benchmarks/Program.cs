using BenchmarkDotNet.Running;
using NatoIraq.Benchmarks.Engine;

// Measures of the engine need fresh processes and ratios within one run; the rest is BenchmarkDotNet's.
return args switch
{
    ["startup"] => StartupMeasure.Run(),
    ["streaming"] => StreamingMeasure.Run(),
    [ChildProcess.Verb, .. var rest] => ChildProcess.Serve(rest),
    _ => Benchmark(args),
};

static int Benchmark(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
    return 0;
}
