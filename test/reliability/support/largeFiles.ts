import { inline, linked, planParts, planRows } from "../../../host/test/files/planParts";
import { HEAD, NAMESPACES, relationships, worksheet } from "../../../host/test/files/smallParts";
import { zipOf } from "../../../host/test/files/zipOf";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const BOOK = "xl/workbook.xml";

/** A plan with so many steps. */
export function longPlan(steps: number): Uint8Array {
  const rows = numbers(steps).map((at) => {
    const row = at + 8;
    return `<row r="${row}">${inline(`B${row}`, `Target ${at}`)}${inline(`D${row}`, `Step ${at}`)}${inline(`E${row}`, "March 2004")}</row>`;
  });
  return zipOf(planParts(planRows() + rows.join("")));
}

/** A plan beside a sheet of so many rows of numbers, which are no plan. */
export function longOther(rows: number): Uint8Array {
  const cells = numbers(rows).map(
    (at) =>
      `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="B${at + 1}"><v>1</v></c></row>`,
  );
  return zipOf(manySheets(1, () => worksheet(`<sheetData>${cells.join("")}</sheetData>`)));
}

function manySheets(count: number, make: (at: number) => string): Record<string, string> {
  const parts = planParts();
  const sheets = numbers(count).map(
    (at) => `<sheet name="S${at}" sheetId="${at + 10}" r:id="rIdS${at}"/>`,
  );
  const made = numbers(count).map((at) => [`xl/worksheets/s${at}.xml`, make(at)]);
  return {
    ...parts,
    [BOOK]: (parts[BOOK] ?? "").replace("</sheets>", `${sheets.join("")}</sheets>`),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...numbers(count).map((at) => [`rIdS${at}`, "worksheet", `worksheets/s${at}.xml`] as const),
    ]),
    ...Object.fromEntries(made),
  };
}

/** A plan among so many other sheets. */
export function amongSheets(count: number): Uint8Array {
  return zipOf(
    manySheets(count, (at) =>
      worksheet(`<sheetData><row r="1">${inline("A1", `Sheet ${at}`)}</row></sheetData>`),
    ),
  );
}

/** A plan with so many tables beside it. */
export function besideTables(count: number): Uint8Array {
  const rows = numbers(count).map(
    (at) => `<row r="${at * 3 + 20}">${inline(`H${at * 3 + 20}`, "A")}</row>`,
  );
  const places = numbers(count).map((at) => `<tablePart r:id="t${at}"/>`);
  const tables = numbers(count).map((at) => {
    const area = `H${at * 3 + 20}:H${at * 3 + 21}`;
    return [
      `xl/tables/table${at}.xml`,
      `${HEAD}<table ${NAMESPACES} id="${at + 1}" name="T${at}" displayName="T${at}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="1"><tableColumn id="1" name="A"/></tableColumns></table>`,
    ];
  });
  return zipOf({
    ...planParts(planRows() + rows.join(""), {
      after: `<tableParts count="${count}">${places.join("")}</tableParts>`,
    }),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      numbers(count).map((at) => [`t${at}`, "table", `../tables/table${at}.xml`]),
    ),
    ...Object.fromEntries(tables),
  });
}

/** A plan in a workbook with so many names. */
export function withNames(count: number): Uint8Array {
  const parts = planParts();
  const names = numbers(count).map(
    (at) => `<definedName name="name${at}">Targets!$A$${at + 1}</definedName>`,
  );
  const list = `</sheets><definedNames>${names.join("")}</definedNames>`;
  return zipOf({ ...parts, [BOOK]: (parts[BOOK] ?? "").replace("</sheets>", list) });
}

/** A plan with so many cells strewn over all of its sheet. */
export function strewn(count: number): Uint8Array {
  const apart = Math.floor(1_048_000 / count);
  const rows = numbers(count).map((at) => {
    const row = at * apart + 20;
    // Columns XAA to XEZ, far to the right.
    const letters = `X${"ABCDE"[at % 5] ?? ""}${"ABCDEFGH"[at % 8] ?? ""}`;
    return `<row r="${row}">${inline(`${letters}${row}`, "far")}</row>`;
  });
  return zipOf(planParts(planRows() + rows.join("")));
}

/** A plan in a workbook with so many small parts that it links to. */
export function withParts(count: number): Uint8Array {
  const items = numbers(count).map((at) => [`customXml/item${at}.xml`, "<a/>"]);
  return zipOf({
    ...planParts(),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...numbers(count).map((at) => [`x${at}`, "customXml", `../customXml/item${at}.xml`] as const),
    ]),
    ...Object.fromEntries(items),
  });
}

/** A plan with so many formulas in the last column, down the whole sheet, whose results the file does not hold. */
export function farFormulas(count: number): Uint8Array {
  const apart = Math.floor(1_048_000 / count);
  const rows = numbers(count).map((at) => {
    const row = at * apart + 20;
    return `<row r="${row}"><c r="XFD${row}"><f>1+1</f></c></row>`;
  });
  return zipOf(planParts(planRows() + rows.join("")));
}

/** A plan beside so many texts, each of so many characters. */
export function longTexts(count: number, length: number): Uint8Array {
  const rows = numbers(count).map((at) => {
    const row = at + 20;
    return `<row r="${row}">${inline(`H${row}`, "x".repeat(length))}</row>`;
  });
  return zipOf(planParts(planRows() + rows.join("")));
}

/** A plan beside one formula of so many characters. */
export function longFormula(length: number): Uint8Array {
  const formula = `1${"+1".repeat(length / 2)}`;
  return zipOf(
    planParts(`${planRows()}<row r="20"><c r="H20"><f>${formula}</f><v>1</v></c></row>`),
  );
}

/** A plan beside a number whose format is nothing but so many brackets. */
export function bracketFormat(length: number): Uint8Array {
  const parts = planParts(`${planRows()}<row r="20"><c r="H20" s="1"><v>1</v></c></row>`);
  const styles =
    `${HEAD}<styleSheet ${NAMESPACES}><numFmts count="1"><numFmt numFmtId="164" formatCode="${"[".repeat(length)}"/></numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>';
  return zipOf(linked(parts, { workbook: [["styles", "styles.xml", styles]] }));
}
