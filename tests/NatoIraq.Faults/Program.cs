using System.Globalization;
using NatoIraq.Faults;
using NatoIraq.Faults.Inputs;
using NatoIraq.Faults.Kills;
using NatoIraq.Faults.Sessions;
using NatoIraq.Faults.Stores;

if (args is [Worker.Verb])
{
    return Worker.Serve();
}

var tally = new Tally();
var count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0;
var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
switch (args.FirstOrDefault())
{
    case "inputs":
        InputRun.Run(count, seed, workers: 2, tally);
        break;
    case "kills":
        KillRun.Run(count, seed, workers: 2, tally);
        break;
    case "stores":
        StoreRun.Run(count, seed, workers: 2, tally);
        break;
    case "short":
        KillRun.Run(1, seed, workers: 2, tally);
        StoreRun.Run(20, seed, workers: 2, tally);
        InputRun.Run(100, seed, workers: 2, tally);
        break;
    default:
        Console.Error.WriteLine("Usage: inputs|kills|stores COUNT [SEED], or short");
        return 2;
}

tally.Print(Console.Out);
return tally.IsClean ? 0 : 1;
