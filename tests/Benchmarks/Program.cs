using System.Globalization;
using BenchmarkDotNet.Running;
using NatoIraq.Benchmarks.Coding;
using NatoIraq.Benchmarks.Dates;
using NatoIraq.Benchmarks.Happenings;
using NatoIraq.Benchmarks.Reading;
using NatoIraq.Benchmarks.Reports;
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
    case ["happenings", .. var events]:
        return HappeningMeasure.Run(events is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 200_000);
    case ["history", .. var counts]:
        return HistoryMeasure.Run(
            counts is [var all, ..] ? int.Parse(all, CultureInfo.InvariantCulture) : 200_000,
            counts is [_, var few] ? int.Parse(few, CultureInfo.InvariantCulture) : 10_000);
    case ["pages"]:
        return PageMeasure.Run();
    case ["questions", .. var store]:
        return QuestionMeasure.Run(store.FirstOrDefault());
    case ["servers", .. var counts]:
        return ServerMeasure.Run(
            counts is [var imported, ..] ? int.Parse(imported, CultureInfo.InvariantCulture) : 1_000_000,
            counts is [_, var spread] ? int.Parse(spread, CultureInfo.InvariantCulture) : 300_000);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
