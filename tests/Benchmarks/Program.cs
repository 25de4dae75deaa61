using BenchmarkDotNet.Running;
using NatoIraq.Benchmarks.Coding;
using NatoIraq.Benchmarks.Dates;
using NatoIraq.Benchmarks.Reading;
using NatoIraq.Benchmarks.Store;

switch (args)
{
    case ["reading"]:
        return ReadingMeasure.Run();
    case ["coding", "--without-known-names", .. var folders]:
        return KnownNamesAblation.Run(folders.FirstOrDefault());
    case ["coding"]:
        return CodingMeasure.Run();
    case ["hostile"]:
        return HostileTextMeasure.Run();
    case ["phrases", .. var packages]:
        return PhraseMeasure.Run(packages.FirstOrDefault());
    case ["questions", .. var store]:
        return QuestionMeasure.Run(store.FirstOrDefault());
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
