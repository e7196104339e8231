/** The two flavours of the standard: the usual ("transitional") and the strict one name the same things differently. */
export interface Flavour {
  main: string;
  /** The beginning of relationship types: "…/worksheet". */
  relationships: string;
  spreadsheetDrawing: string;
  drawing: string;
  chart: string;
  properties: string;
  customXml: string;
}

const TRANSITIONAL_BASE = "http://schemas.openxmlformats.org";
const STRICT_BASE = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: Flavour = {
  main: `${TRANSITIONAL_BASE}/spreadsheetml/2006/main`,
  relationships: `${TRANSITIONAL_BASE}/officeDocument/2006/relationships`,
  spreadsheetDrawing: `${TRANSITIONAL_BASE}/drawingml/2006/spreadsheetDrawing`,
  drawing: `${TRANSITIONAL_BASE}/drawingml/2006/main`,
  chart: `${TRANSITIONAL_BASE}/drawingml/2006/chart`,
  properties: `${TRANSITIONAL_BASE}/officeDocument/2006/extended-properties`,
  customXml: `${TRANSITIONAL_BASE}/officeDocument/2006/customXml`,
};

export const STRICT: Flavour = {
  main: `${STRICT_BASE}/spreadsheetml/main`,
  relationships: `${STRICT_BASE}/officeDocument/relationships`,
  spreadsheetDrawing: `${STRICT_BASE}/drawingml/spreadsheetDrawing`,
  drawing: `${STRICT_BASE}/drawingml/main`,
  chart: `${STRICT_BASE}/drawingml/chart`,
  properties: `${STRICT_BASE}/officeDocument/extendedProperties`,
  customXml: `${STRICT_BASE}/officeDocument/customXml`,
};

/** The flavour whose main namespace a part's root declares. */
export function flavourOf(attributes: Readonly<Record<string, string>>): Flavour {
  return Object.values(attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
