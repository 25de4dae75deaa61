using System.Text;

namespace NatoIraq.Reports.Tests.Csv;

/// <summary>A strict reader of RFC 4180, to read back what was written: what the grammar does not allow is an error.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var index = 0;
        while (index < csv.Length)
        {
            row.Add(csv[index] == '"' ? Quoted(csv, ref index) : Plain(csv, ref index));
            if (index < csv.Length && csv[index] == ',')
            {
                index++;
                continue;
            }

            if (index + 1 >= csv.Length || csv[index] != '\r' || csv[index + 1] != '\n')
            {
                throw new FormatException($"Neither a comma nor CRLF at {index}.");
            }

            index += 2;
            rows.Add(row);
            row = [];
        }

        return row.Count == 0 ? rows : throw new FormatException("The last row has no end.");
    }

    private static string Quoted(string csv, ref int index)
    {
        var cell = new StringBuilder();
        for (index++; index < csv.Length; index++)
        {
            if (csv[index] == '"')
            {
                index++;
                if (index == csv.Length || csv[index] != '"')
                {
                    return cell.ToString();
                }
            }

            cell.Append(csv[index]);
        }

        throw new FormatException("A quotation mark is not closed.");
    }

    private static string Plain(string csv, ref int index)
    {
        var start = index;
        while (index < csv.Length && csv[index] is not (',' or '\r' or '\n'))
        {
            if (csv[index] == '"')
            {
                throw new FormatException($"A quotation mark inside a plain cell at {index}.");
            }

            index++;
        }

        return csv[start..index];
    }
}
