import { copyFaults, type CopiedText } from "../../../scripts/printing/photocopy";

const TEXT: CopiedText = {
  page: 1,
  text: "Agree a plan",
  points: 8,
  contrast: 15,
  isTinted: false,
};

function faultsOf(changes: Partial<CopiedText>, rows = {}): string[] {
  const texts = [{ ...TEXT, ...changes }];
  return copyFaults({ pageCount: 1, texts }, rows).map(({ kind }) => kind);
}

test.each<[what: string, changes: Partial<CopiedText>, faults: string[]]>([
  ["text that is large and dark enough", {}, []],
  ["text of 7.5 points", { points: 7.5 }, []],
  ["text that is smaller", { points: 7.07 }, ["small"]],
  ["ink that is faint without its colour", { contrast: 4.4 }, ["faint"]],
  ["a tint behind no word of status", { isTinted: true }, ["colour-alone"]],
  ["a tint that a flag repeats", { text: "May 2003\nOVERDUE by 31 days", isTinted: true }, []],
  ["a tint that a name repeats", { text: "Due soon", isTinted: true }, []],
])("%s", (_what, changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});

test("a status is told on as many rows as have it; the count's own name is no row", () => {
  const flagged = { text: "May 2003\nOVERDUE by 31 days" };
  expect(faultsOf(flagged, { overdue: 1 })).toEqual([]);
  expect(faultsOf(flagged, { overdue: 2 })).toEqual(["untold"]);
  expect(faultsOf({ text: "Timescale unclear" }, { unclear: 1 })).toEqual(["untold"]);
  expect(faultsOf({ text: "soon\nTimescale unclear" }, { unclear: 1 })).toEqual([]);
});
