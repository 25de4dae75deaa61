using Microsoft.Playwright;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>A timeline's page in the Chromium that is on the machine. A test that finds none says so and is skipped.</summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly string directory;

    private ChromiumPage(IPlaywright playwright, IBrowser browser, IPage page, string directory)
    {
        this.playwright = playwright;
        this.browser = browser;
        this.directory = directory;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the console was told, and what no one caught.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Everything the page asked for, itself among it.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<ChromiumPage> Open(TimelineContent content, int width, bool scripts = true)
    {
        var chromium = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(chromium is null, "There is no Chromium at " + string.Join(", ", Places) + "; what is tested in it is not tested.");
        var directory = Directory.CreateTempSubdirectory("natoiraq-").FullName;
        var file = Path.Combine(directory, "timeline.html");
        using (var stream = File.Create(file))
        {
            HtmlTimelineWriter.Write(content, new TimelineOptions(), stream);
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = scripts });
        var opened = new ChromiumPage(playwright, browser, page, directory);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        if (scripts)
        {
            await page.WaitForSelectorAsync("#picture svg.live text");
        }

        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
