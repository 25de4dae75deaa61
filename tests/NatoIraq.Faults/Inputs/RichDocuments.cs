namespace NatoIraq.Faults.Inputs;

/// <summary>Parts of documents in which as much as can be is of a different kind: their changes reach what simple files do not.</summary>
internal static class RichDocuments
{
    private const string WordNames =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /// <summary>A Word document: tracked changes, fields, notes, hidden text, boxes, spanned and nested tables, content controls.</summary>
    public const string Word = $"""
        <?xml version="1.0" encoding="UTF-8"?><w:document {WordNames}><w:body>
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Training mission</w:t></w:r></w:p>
        <w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>2004</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1001"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:t>22 June</w:t></w:r><w:r><w:t xml:space="preserve">: Iraq asks.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
        <w:p><w:ins w:id="5" w:author="A" w:date="2004-01-01T00:00:00Z"><w:r><w:t>28 June 2004: The summit agrees.</w:t></w:r></w:ins><w:del w:id="6" w:author="A"><w:r><w:delText>29 June</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
        <w:p><w:moveFrom w:id="7"><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo w:id="8"><w:r><w:t>5 May 2005: It moves.</w:t></w:r></w:moveTo><w:hyperlink r:id="r9"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1 July 2005</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:cr/><w:lastRenderedPageBreak/></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>6 May 2005: In a box.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>6 May 2005: In a box.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
        <w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>7 May 2005: In a control.</w:t></w:r></w:p></w:sdtContent></w:sdt>
        <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="10"/><w:gridCol w:w="10"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Date</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Event</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:gridBefore w:val="0"/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/><w:gridSpan w:val="1"/></w:tcPr><w:p><w:r><w:t>2006</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>A visit</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Another</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:endnoteReference w:id="1"/><w:t>October 2006: The end.</w:t></w:r><w:commentRangeStart w:id="0"/><w:smartTag w:element="x"><w:r><w:t>tag</w:t></w:r></w:smartTag></w:p><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:body></w:document>
        """;

    /// <summary>Footnotes, one of them in itself.</summary>
    public const string Footnotes = $"""
        <?xml version="1.0" encoding="UTF-8"?><w:footnotes {WordNames}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>See 5 May 1999.</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote></w:footnotes>
        """;

    /// <summary>The content of an OpenDocument text: nested and numbered lists, notes, changes, frames, spanned and repeated cells.</summary>
    public const string OpenDocument = """
        <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
        <office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="P2" style:default-outline-level="1"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="P1"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold" text:display="none"/></style:style>
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="i" style:num-prefix="(" style:num-suffix=")" text:start-value="3"/><text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style></office:automatic-styles>
        <office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:h text:style-name="P1" text:outline-level="1">2004</text:h>
        <text:list text:style-name="L1"><text:list-header><text:p>h</text:p></text:list-header><text:list-item text:start-value="7"><text:p text:style-name="P2"><text:span text:style-name="T1">22 June</text:span>: Iraq<text:s text:c="2"/>asks<text:tab/>.<text:line-break/><text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>See 1999.<text:note text:id="m"><text:note-body><text:p>x</text:p></text:note-body></text:note></text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>5 May 2004: In the list.</text:p></text:list-item></text:list></text:list-item></text:list>
        <text:section text:name="s"><text:p>6 May 2004: <text:a>a link</text:a><office:annotation><dc:date>2004-01-01</dc:date><text:p>c</text:p></office:annotation><draw:frame><draw:text-box><text:p>7 May 2004: In a box.</text:p></draw:text-box></draw:frame><text:date text:date-value="2004">8 May 2004</text:date></text:p></text:section>
        <table:table table:name="t"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><text:p>Event</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="1"><table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1"><text:p>2006</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1"><text:p>A</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><table:table><table:table-row><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>
        """;
}
