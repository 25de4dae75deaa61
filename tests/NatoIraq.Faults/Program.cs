using NatoIraq.Faults;
using NatoIraq.Faults.Inputs;
using NatoIraq.Faults.Kills;
using NatoIraq.Faults.Sessions;
using NatoIraq.Faults.Stops;
using NatoIraq.Faults.Stores;

if (args is [Worker.Verb])
{
    return Worker.Serve();
}

if (args is ["sum", .. var files])
{
    Tally.Sum(files, Console.Out);
    return 0;
}

var run = Run.Parse(args);
var tally = new Tally();
switch (run?.What)
{
    case "inputs":
        InputRun.Run(run, tally);
        break;
    case "kills":
        KillRun.Run(run, tally);
        break;
    case "stores":
        StoreRun.Run(run, tally);
        break;
    case "stops":
        StopRun.Run(run, tally);
        break;
    case "short":
        KillRun.Run(run with { Count = 1 }, tally);
        StoreRun.Run(run with { Count = 20 }, tally);
        InputRun.Run(run with { Count = 100 }, tally);
        break;
    default:
        Console.Error.WriteLine("Usage: inputs|kills|stores|stops COUNT [FIRST [PART-OF-A-NAME]] [--workers N] [--out FILE], or short, or sum FILE...");
        return 2;
}

tally.Print(Console.Out);
if (run.Out is not null)
{
    tally.Save(run.Out);
}

return tally.IsClean ? 0 : 1;
