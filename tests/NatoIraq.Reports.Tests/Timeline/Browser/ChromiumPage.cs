using Microsoft.Playwright;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Tests.Report;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>A page in the Chromium that is on the machine. A test that finds none says so and is skipped.</summary>
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

    /// <summary>Opens a timeline's page, and waits until it can be used.</summary>
    public static async Task<ChromiumPage> OpenTimeline(TimelineContent content, int width, BrowserNewPageOptions? options = null)
    {
        var opened = await Open(stream => HtmlTimelineWriter.Write(content, new TimelineOptions(), stream), width, options);
        if (options?.JavaScriptEnabled != false)
        {
            await opened.Page.WaitForSelectorAsync("#picture svg.live text");
        }

        return opened;
    }

    /// <summary>Opens a report.</summary>
    public static Task<ChromiumPage> OpenReport(TimelineContent content, int width, BrowserNewPageOptions? options = null) =>
        Open(stream => ReportWriter.Write(SampleReport.Of(content), "html", null, stream), width, options);

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<ChromiumPage> Open(Action<Stream> write, int width, BrowserNewPageOptions? options)
    {
        var chromium = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(chromium is null, "There is no Chromium at " + string.Join(", ", Places) + "; what is tested in it is not tested.");
        var directory = Directory.CreateTempSubdirectory("natoiraq-").FullName;
        var file = Path.Combine(directory, "page.html");
        using (var stream = File.Create(file))
        {
            write(stream);
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
        options = new(options ?? new()) { ViewportSize = new() { Width = width, Height = 900 } };
        var opened = new ChromiumPage(playwright, browser, await browser.NewPageAsync(options), directory);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }
}
