namespace NatoIraq.Reports.Tests.Timeline.Browser;

/// <summary>
/// What a browser with its own fonts says about where words stand. Each is a function for the page, which gives the words at fault.
/// </summary>
internal static class PageGround
{
    /// <summary>
    /// Pieces of text of the pictures that share ground. Half a pixel at the sides and what letters leave empty above and below are none.
    /// </summary>
    public const string Overlaps = """
        () => {
            const boxes = [...document.querySelectorAll('figure svg text')]
                .map(text => ({ words: text.textContent, ...text.getBoundingClientRect().toJSON() })).filter(box => box.width > 0);
            const seen = [...document.querySelectorAll('figure svg')].find(svg => svg.getBoundingClientRect().width > 0);
            const air = 3 * Math.min(1, seen.getBoundingClientRect().width / seen.viewBox.baseVal.width || 1);
            const found = [];
            boxes.forEach((one, index) => boxes.slice(index + 1).forEach(other => {
                if (one.left < other.right - 0.5 && other.left < one.right - 0.5 && one.top < other.bottom - air && other.top < one.bottom - air) found.push(one.words + ' / ' + other.words);
            }));
            return found;
        }
        """;

    /// <summary>The size of the smallest words of the pictures that are seen, in points.</summary>
    public const string SmallestPoints = """
        () => Math.min(...[...document.querySelectorAll('figure svg text')].filter(text => text.getBoundingClientRect().width > 0).map(text => {
            const svg = text.ownerSVGElement;
            return parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width * 0.75;
        }))
        """;

    /// <summary>Words that reach out of the picture or the page, and cells whose words do not fit into them.</summary>
    public const string Cut = """
        () => {
            const edge = document.documentElement.clientWidth, found = [];
            for (const text of document.querySelectorAll('figure svg text')) {
                const box = text.getBoundingClientRect(), picture = text.ownerSVGElement.getBoundingClientRect();
                if (box.width > 0 && (box.left < picture.left - 1 || box.right > Math.min(picture.right, edge) + 1 || box.bottom > picture.bottom + 1)) found.push(text.textContent);
            }
            for (const cell of document.querySelectorAll('th,td,h1,h2,h3,p,li,blockquote,dd')) {
                const box = cell.getBoundingClientRect();
                if (box.left >= 0 && (cell.scrollWidth > cell.clientWidth + 1 || box.right > edge + 1) && cell.clientWidth > 0) found.push(cell.textContent);
            }
            return found;
        }
        """;
}
