using NatoIraq.PowerShell.Tests.Engine;

namespace NatoIraq.PowerShell.Tests.Help;

public sealed class DatesTopicTests : IDisposable
{
    private readonly Session session = new();

    /// <summary>The rows of the table in about_NatoIraq_Dates: a form, its EDTF value, its precision.</summary>
    public static TheoryData<string, string, string> Forms
    {
        get
        {
            var forms = new TheoryData<string, string, string>();
            var rows = File.ReadLines(Path.Combine(ModuleUnderTest.Docs, "about", "about_NatoIraq_Dates.md"))
                .SkipWhile(static line => line != "| written | EDTF | precision |").Skip(2).TakeWhile(static line => line.StartsWith('|'));
            foreach (var cells in rows.Select(static row => row.Trim('|').Split('|', StringSplitOptions.TrimEntries)))
            {
                foreach (var form in cells[0].Split("; "))
                {
                    forms.Add(form, cells[1], cells[2]);
                }
            }

            return forms;
        }
    }

    public void Dispose() => session.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_means_what_the_topic_says(string form, string edtf, string precision)
    {
        var date = Assert.Single(session.Output($"Resolve-NatoIraqDate '{form}'"));
        Assert.Equal(edtf, date.Text("Edtf"));
        Assert.Equal(precision, date.Text("Precision"));
    }
}
