using System.Diagnostics;
using Microsoft.Playwright;
using NatoIraq.Reports.Report;
using NatoIraq.Reports.Timeline;
using NatoIraq.Reports.Timeline.Html;

namespace NatoIraq.Benchmarks.Reports;

/// <summary>
/// How long the Chromium of the machine takes to open the page and the report of 10,000 events, and the page to answer the zoom keys and the text
/// filter. By the clock, as a reader waits: close other programs first.
/// </summary>
internal static class PageMeasure
{
    private const int Events = 10_000;
    private const int Rounds = 7;
    private const double MostOpening = 2000;
    private const double MostAnswer = 100;

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];

    public static int Run()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (Programs.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists) is not { } program)
        {
            Console.WriteLine($"None of these programs is on the machine: {string.Join(", ", Programs)}.");
            return 1;
        }

        var directory = Directory.CreateTempSubdirectory("natoiraq-").FullName;
        try
        {
            return RunAsync(program, directory).GetAwaiter().GetResult();
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task<int> RunAsync(string program, string directory)
    {
        Event[] events = [.. SyntheticEvents.Take(Events)];
        var content = new TimelineContent { Title = "Synthetic", Events = events, Missions = MentionedMissions.Link(events) };
        var timeline = Write("timeline.html", stream => HtmlTimelineWriter.Write(content, new TimelineOptions(), stream));
        var report = Write("report.html", stream => ReportWriter.Write(new ReportContent(content, new ReportOrigin("0", "", default, null)), "html", null, stream));
        var bounds = new Bounds();
        using var playwright = await Playwright.CreateAsync();
        foreach (var (name, file) in new[] { ("timeline", timeline), ("report", report) })
        {
            var opened = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                await using var browser = await Launch();
                opened.Add((await Open(browser, file)).Milliseconds);
            }

            bounds.AtMost($"opening the {name}", Bounds.Median(opened), MostOpening, "ms");
        }

        await using (var browser = await Launch())
        {
            var (page, _) = await Open(browser, timeline);
            bounds.AtMost("a zoom key", Bounds.Median(await page.EvaluateAsync<double[]>(Zooming)), MostAnswer, "ms");
            bounds.AtMost("a letter of the filter", Bounds.Median(await page.EvaluateAsync<double[]>(Filtering)), MostAnswer, "ms");
        }

        return bounds.ExitCode;

        string Write(string name, Action<Stream> write)
        {
            var file = Path.Combine(directory, name);
            using var stream = File.Create(file);
            write(stream);
            return new Uri(file).AbsoluteUri;
        }

        async Task<IBrowser> Launch() => await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    }

    /// <summary>Opens a page, up to the second frame behind its loading.</summary>
    private static async Task<(IPage Page, double Milliseconds)> Open(IBrowser browser, string address)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1024, Height = 768 } });
        var watch = Stopwatch.StartNew();
        await page.GotoAsync(address);
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return (page, watch.Elapsed.TotalMilliseconds);
    }

    private const string Zooming = """
        async () => {
            const taken = [], picture = document.getElementById('picture');
            for (const key of ['+', '+', '+', '-', '-']) {
                const from = performance.now();
                picture.querySelector('svg').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
                await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
                taken.push(performance.now() - from);
            }
            return taken;
        }
        """;

    private const string Filtering = """
        async () => {
            const taken = [], field = document.getElementById('text');
            for (const text of ['t', 'tr', 'tra', 'train', '']) {
                const from = performance.now();
                field.value = text;
                field.dispatchEvent(new Event('input', { bubbles: true }));
                await new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
                taken.push(performance.now() - from);
            }
            return taken;
        }
        """;
}
