using System.Runtime.CompilerServices;

// The store packs and unpacks what the coder finds; the reports write it out, and the questions compare names. They are rooms of the same house.
[assembly: InternalsVisibleTo("NatoIraq.Store")]
[assembly: InternalsVisibleTo("NatoIraq.Reports")]
[assembly: InternalsVisibleTo("NatoIraq.Questions")]
[assembly: InternalsVisibleTo("NatoIraq.Chronology.Tests")]
[assembly: InternalsVisibleTo("Benchmarks")]
[assembly: InternalsVisibleTo("NatoIraq.Store.Tests")]
[assembly: InternalsVisibleTo("NatoIraq.Reports.Tests")]
[assembly: InternalsVisibleTo("Benchmarks")]
