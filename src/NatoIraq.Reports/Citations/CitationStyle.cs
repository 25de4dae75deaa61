namespace NatoIraq.Reports.Citations;

/// <summary>How a citation is written.</summary>
public enum CitationStyle
{
    /// <summary>A bibliography entry as The Chicago Manual of Style has it (17th edition, 14.205–14.210, web pages).</summary>
    Chicago,

    /// <summary>A reference as the Publication Manual of the APA has it (7th edition, 10.16, webpages and websites).</summary>
    Apa,

    /// <summary>A BibTeX entry (Patashnik, BibTeXing, 1988), in UTF-8.</summary>
    BibTeX,

    /// <summary>A record of the RIS format (Research Information Systems, 2001 and later).</summary>
    Ris,

    /// <summary>An item of CSL-JSON (Citation Style Language 1.0.2), on one line.</summary>
    CslJson,
}
