import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { HardSheet } from "../../samples/hard/types";
import { HARD_WORKBOOKS } from "../../samples/hard/workbooks";
import type { SheetGrid } from "../../src/sheet";
import { JOINT, YEAR } from "../../test/plan/realPapers";
import { hardWorkbookBytes } from "./hardWorkbookBytes";

/** A workbook whose appendix is printed. */
export interface PrintedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The committee's date, where the workbook remembers none. */
  readonly asAt: string | undefined;
  /** Whether all that its sheets say is to be on the paper; a real table has columns and lines that no committee is shown. */
  readonly isPrintedWhole: boolean;
}

const SAMPLES = join(__dirname, "../../samples");
const TABLES = join(__dirname, "../../test/plan/layouts/published");

/** The samples, the two seed papers as they are typed, the hard workbooks, and tables as councils published them. */
export function printedWorkbooks(): PrintedWorkbook[] {
  return [
    ...["joint-working", "joint-working-2025"].map((name) => ({
      name,
      bytes: bytesOf(join(SAMPLES, `${name}.xlsx`)),
      asAt: undefined,
      isPrintedWhole: true,
    })),
    ...[
      { name: "seed-joint-working", sheets: JOINT(), asAt: "2003-11-11" },
      { name: "seed-year-of-work", sheets: YEAR(), asAt: "2024-11-12" },
    ].map(({ name, sheets, asAt }) => ({
      name,
      bytes: hardWorkbookBytes({ name, about: "", sheets: sheets.map(typedSheet) }),
      asAt,
      isPrintedWhole: true,
    })),
    ...HARD_WORKBOOKS.map((make) => {
      const hard = make();
      const bytes = hardWorkbookBytes(hard);
      return { name: hard.name, bytes, asAt: "2003-11-11", isPrintedWhole: true };
    }),
    ...tablesIn(TABLES),
  ];
}

/** The workbooks of a folder, each with its date in a JSON file of the same name, as `asAt`. */
export function tablesIn(folder: string): PrintedWorkbook[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const { asAt } = JSON.parse(readFileSync(path.replace(/xlsx$/, "json"), "utf8")) as {
        asAt: string;
      };
      const name = basename(file, ".xlsx");
      return { name, bytes: bytesOf(path), asAt, isPrintedWhole: false };
    });
}

function typedSheet({ name, rows }: SheetGrid): HardSheet {
  return {
    name,
    rows: rows.map((row) =>
      row.map((cell) => {
        switch (cell.kind) {
          case "number":
            return cell.number;
          case "empty":
            return "";
          default:
            return cell.text;
        }
      }),
    ),
  };
}

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
