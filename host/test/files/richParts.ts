import { HEAD, NAMESPACES, relationships } from "./smallParts";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const types: Record<string, string> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${OFFICE}.spreadsheetml.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${OFFICE}.spreadsheetml.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${OFFICE}.spreadsheetml.chartsheet+xml`,
  "xl/styles.xml": `${OFFICE}.spreadsheetml.styles+xml`,
  "xl/sharedStrings.xml": `${OFFICE}.spreadsheetml.sharedStrings+xml`,
  "xl/theme/theme1.xml": `${OFFICE}.theme+xml`,
  "xl/calcChain.xml": `${OFFICE}.spreadsheetml.calcChain+xml`,
  "xl/tables/table1.xml": `${OFFICE}.spreadsheetml.table+xml`,
  "xl/comments1.xml": `${OFFICE}.spreadsheetml.comments+xml`,
  "xl/drawings/drawing1.xml": `${OFFICE}.drawing+xml`,
  "xl/charts/chart1.xml": `${OFFICE}.drawingml.chart+xml`,
  "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
  "docProps/app.xml": `${OFFICE}.extended-properties+xml`,
  "docProps/custom.xml": `${OFFICE}.custom-properties+xml`,
  "customXml/itemProps1.xml": `${OFFICE}.customXmlProperties+xml`,
};

const sheet1 =
  `${HEAD}<worksheet ${NAMESPACES} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac">' +
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="-0.249977111117893"/><outlinePr summaryBelow="0"/></sheetPr>' +
  '<dimension ref="A1:F9"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3:C4"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="30.7109375" style="1" customWidth="1" outlineLevel="1"/><col min="2" max="4" width="12.7109375" bestFit="1" customWidth="1"/></cols>' +
  "<sheetData>\n" +
  '  <row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>\n' +
  '  <row r="2" spans="1:6"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>38077</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*$B$2+1</f><v>76155</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>"x"&amp;A2</f><v>xDone</v></c></row>\n' +
  '  <row r="3" spans="1:6"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and plain</t></r></is></c><c r="B3" s="2"><v>38078</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>\n' +
  '  <row r="4" spans="1:6" hidden="1"><c r="A4" s="3"/><c r="B4"><v>1.5E-3</v></c><c r="C4"><f t="shared" si="0"/><v>1</v></c></row>\n' +
  '  <row r="6" outlineLevel="1"><c r="A6"><f t="array" ref="A6:A7">TRANSPOSE(B2:B3)</f><v>38077</v></c><c r="B6" cm="1"><f>_xlfn.CONCAT(A1,"_xlfn.")</f><v>0</v></c></row>\n' +
  '  <row r="7"><c r="A7"><v>38078</v></c></row>\n</sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" selectLockedCells="1"/>' +
  '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="Done"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="D3:E3"/><mergeCell ref="D4:E5"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A4"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="Done"><formula>NOT(ISERROR(SEARCH("Done",A2)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="D2:D9"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks>' +
  '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId3"/>' +
  '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Bold"Plan &amp;&amp; targets&amp;RPage &amp;P</oddHeader><firstHeader>&amp;CFirst</firstHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>';

/**
 * A workbook as officers keep them for years: macros, rich text, a shared and an array formula, conditional formats,
 * validations, a comment, a picture, a chart, a chart sheet, a table, an external link, custom XML, a very hidden sheet.
 */
export function richParts(): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": rootRelationships(),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Plan</dc:title><dc:creator>A. Officer</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2003-11-11T09:00:00Z</dcterms:created></cp:coreProperties>`,
    "docProps/app.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>A Council</Company><AppVersion>16.0300</AppVersion></Properties>`,
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Classification"><vt:lpwstr>OFFICIAL</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Copies"><vt:i4>12</vt:i4></property></Properties>`,
    "customXml/item1.xml": '<labels xmlns="urn:labels">secret</labels>',
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml":
      '<ds:datastoreItem ds:itemID="{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "theme", "theme/theme1.xml"],
      ["rId7", "calcChain", "calcChain.xml"],
      ["rId8", "customXml", "../customXml/item1.xml"],
      ["rId9", "vbaProject", "vbaProject.bin"],
      ["rId10", "externalLink", "externalLinks/externalLink1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet1,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId5", "comments", "../comments1.xml"],
      ["rId6", "table", "../tables/table1.xml"],
    ]).replace(
      "</Relationships>",
      '<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a%20b" TargetMode="External"/></Relationships>',
    ),
    "xl/worksheets/sheet2.xml": `${HEAD}<worksheet ${NAMESPACES}><sheetData><row><c t="s"><v>1</v></c><c><v>2</v></c></row><row><c/><c t="n"><v>61</v></c></row></sheetData></worksheet>`,
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet ${NAMESPACES}><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    "xl/styles.xml": styles(),
    "xl/sharedStrings.xml": `${HEAD}<sst ${NAMESPACES} count="5" uniqueCount="4"><si><t>Aim</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>Tar</t></r><r><t>get</t></r><rPh sb="0" eb="1"><t>ignored</t></rPh></si><si><t xml:space="preserve">  spaced _x005F_x0041_ _x000D_</t></si><si><t>Done</t></si></sst>`,
    "xl/theme/theme1.xml": theme(),
    "xl/calcChain.xml": `${HEAD}<calcChain ${NAMESPACES}><c r="C2" i="4"/><c r="C3"/><c r="C4"/><c r="F2" l="1"/><c r="A6" a="1"/><c r="B6"/></calcChain>`,
    "xl/tables/table1.xml": `${HEAD}<table ${NAMESPACES} id="3" name="Steps" displayName="Steps" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Aim" dataDxfId="0"/><tableColumn id="2" name="Target"/><tableColumn id="3" name="By_x000a_when"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    "xl/comments1.xml": `${HEAD}<comments ${NAMESPACES}><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Check</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
    "xl/drawings/drawing1.xml": drawing(),
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "chart", "../charts/chart1.xml"],
    ]),
    "xl/charts/chart1.xml": chart(),
    "xl/media/image1.png": Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array(64),
    "xl/externalLinks/externalLink1.xml": `${HEAD}<externalLink ${NAMESPACES}/>`,
    "xl/vbaProject.bin": Uint8Array.from({ length: 999 }, (_, at) => at % 251),
  };
}

function contentTypes(): string {
  const overrides = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides.join("")}</Types>`
  );
}

function rootRelationships(): string {
  return relationships([
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
  ]).replace(
    "</Relationships>",
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  );
}

function workbook(): string {
  return (
    `${HEAD}<workbook ${NAMESPACES}><fileVersion appName="xl" lastEdited="7"/><fileSharing readOnlyRecommended="1"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/>` +
    '<workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="1" yWindow="2" windowWidth="3" windowHeight="4"/></bookViews>' +
    '<sheets><sheet name="Targets" sheetId="4" r:id="rId1"/><sheet name="Chart1" sheetId="7" r:id="rId3"/><sheet name="Officer\'s data" sheetId="9" state="veryHidden" r:id="rId2"/></sheets>' +
    '<externalReferences><externalReference r:id="rId10"/></externalReferences>' +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Targets!$A$1:$C$4</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Targets!$A$1:$F$9,Targets!$H$1</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Targets!$A:$B,Targets!$1:$2</definedName>' +
    '<definedName name="Base" localSheetId="2" comment="first year">\'Officer\'\'s data\'!$B$1</definedName>' +
    '<definedName name="Macro1" function="1" xlm="1">#REF!</definedName><definedName name="Rate">0.2</definedName></definedNames>' +
    '<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>'
  );
}

function styles(): string {
  return (
    `${HEAD}<styleSheet ${NAMESPACES}><numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;£&quot;#,##0"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><u val="double"/><sz val="14"/><color theme="4" tint="0.39997558519241921"/><name val="Arial"/><charset val="1"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="43"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="hair"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF123456"/></bottom><diagonal style="mediumDashed"><color indexed="10"/></diagonal></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="center" vertical="top" textRotation="135" wrapText="1" indent="2" readingOrder="2" justifyLastLine="1"/><protection locked="0" hidden="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="3" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>'
  );
}

function theme(): string {
  const colors: Record<string, string> = { dk2: "1F497D", lt2: "EEECE1", accent1: "4F81BD" };
  const plain = [
    "dk2",
    "lt2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ];
  const inside = plain.map(
    (name) => `<a:${name}><a:srgbClr val="${colors[name] ?? "808080"}"/></a:${name}>`,
  );
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${inside.join("")}</a:clrScheme></a:themeElements></a:theme>`;
}

function drawing(): string {
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="127000" cy="127000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Crest"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>' +
    '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Progress" descr="A chart of progress"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}

function chart(): string {
  return (
    `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Progress</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="00ff00"/></a:solidFill></c:spPr><c:val><c:numRef><c:f>Targets!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea><c:legend><c:legendPos val="t"/></c:legend></c:chart></c:chartSpace>'
  );
}
