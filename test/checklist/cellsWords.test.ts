import fc from "fast-check";
import { cellsWords } from "../../src/checklist/cellsWords";
import type { Place } from "../../src/plan";
import { parseAreaAddress } from "../../src/sheet";
import { tries } from "../support/tries";

const at = (sheetName: string, rowIndex: number, columnIndex: number): Place => ({
  sheetName,
  rowIndex,
  columnIndex,
});

test.each([
  ["none", [], "None"],
  ["one", [at("Targets", 6, 4)], "Targets E7"],
  ["those below each other", [at("Targets", 8, 4), at("Targets", 9, 4)], "Targets E9:E10"],
  [
    "each once, by column and row",
    [at("Targets", 9, 4), at("Targets", 6, 4), at("Targets", 9, 4), at("Targets", 6, 1)],
    "Targets B7, E7, E10",
  ],
  [
    "sheets in the order in which they are named",
    [at("Plan 2", 2, 4), at("Aims", 2, 4), at("Plan 2", 3, 4)],
    "Plan 2 E3:E4; Aims E3",
  ],
])("cells are named: %s", (_name, cells, words) => {
  expect(cellsWords(cells)).toBe(words);
});

test("of very many runs the first 24 are named and the cells of the others counted", () => {
  const runs = (count: number): Place[] =>
    Array.from({ length: count }, (_, index) => at("Targets", 2 * index, 4));
  expect(cellsWords(runs(24))).toMatch(/, E47$/);
  expect(cellsWords(runs(25))).toMatch(/, E47, and 1 more cell$/);
  expect(cellsWords([...runs(25), at("Targets", 49, 4)])).toMatch(/E47, and 2 more cells$/);
});

test("every cell is named, and no other", () => {
  const place = fc.record({
    sheetName: fc.constantFrom("Targets", "Metrics"),
    rowIndex: fc.nat(12),
    columnIndex: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (cells) => {
      const named = cellsWords(cells)
        .split("; ")
        .flatMap((words) => {
          const [, sheetName = "", list = ""] = /^(\w+) (.*)$/.exec(words) ?? [];
          return list.split(", ").flatMap((address) => {
            const area = parseAreaAddress(address);
            if (!area) throw new Error(address);
            const { rowIndex, rowCount, columnIndex } = area;
            return Array.from({ length: rowCount }, (_, row) =>
              [sheetName, rowIndex + row, columnIndex].join(),
            );
          });
        });
      const wanted = new Set(cells.map((cell) => Object.values(cell).join()));
      expect(new Set(named)).toEqual(wanted);
      expect(named).toHaveLength(wanted.size);
    }),
    tries(300),
  );
});
