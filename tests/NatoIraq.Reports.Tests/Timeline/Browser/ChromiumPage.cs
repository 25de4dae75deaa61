using Microsoft.Playwright;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Tests.Report;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Charts;
using NatoIraq.Reports.Timeline.Html;

namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>A page in the Chromium that is on the machine.</summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private static readonly string[] Programs =
    [
        "chromium", "chromium-browser", "google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    // One browser for all tests; each page is in a context of its own. It ends with the process.
    private static readonly Lazy<Task<IBrowser>> Browser = new(Launch);

    private readonly string directory;

    private ChromiumPage(IPage page, string directory)
    {
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

    /// <summary>Opens a chart's page.</summary>
    public static Task<ChromiumPage> OpenChart(ChartStyle style, TimelineContent content, int width, BrowserNewPageOptions? options = null) =>
        Open(stream => HtmlChartWriter.Write(style, content, new TimelineOptions(), stream), width, options);

    /// <summary>Draws a picture as a browser does that shows it alone, on a light screen.</summary>
    public static async Task Screenshot(string svg, string png)
    {
        var page = await (await Browser.Value).NewPageAsync();
        try
        {
            await page.GotoAsync(new Uri(svg).AbsoluteUri);
            var size = await page.EvaluateAsync<double[]>("() => [document.documentElement.width.baseVal.value, document.documentElement.height.baseVal.value]");
            await page.SetViewportSizeAsync((int)Math.Round(size[0]), (int)Math.Round(size[1]));
            await page.ScreenshotAsync(new() { Path = png });
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<ChromiumPage> Open(Action<Stream> write, int width, BrowserNewPageOptions? options)
    {
        var browser = await Browser.Value;
        var directory = Directory.CreateTempSubdirectory("natoiraq-").FullName;
        var file = Path.Combine(directory, "page.html");
        using (var stream = File.Create(file))
        {
            write(stream);
        }

        options = new(options ?? new()) { ViewportSize = new() { Width = width, Height = 900 } };
        var opened = new ChromiumPage(await browser.NewPageAsync(options), directory);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    private static async Task<IBrowser> Launch()
    {
        var chromium = InstalledProgram.Find(Programs);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    }
}
