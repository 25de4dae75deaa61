using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("NatoIraq.Store.Tests")]
