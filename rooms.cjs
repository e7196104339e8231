/**
 * The house: which room may import which. Lint builds its walls from this table, and test/house.test.ts holds it
 * against the folders and against docs/architecture.md.
 * @type {Record<string, {imports: string[], pure?: boolean}>}
 */
const rooms = {
  "src/words": { imports: [], pure: true },
  "src/calendar": { imports: [], pure: true },
  "src/sheet": { imports: [], pure: true },
  "src/timescale": { imports: ["src/words", "src/calendar"], pure: true },
  "src/metric": { imports: ["src/words", "src/calendar"], pure: true },
  "src/plan": {
    imports: ["src/words", "src/calendar", "src/sheet", "src/timescale", "src/metric"],
    pure: true,
  },
  "src/page": { imports: ["src/sheet"], pure: true },
  "src/history": {
    imports: ["src/words", "src/calendar", "src/sheet", "src/timescale", "src/plan"],
    pure: true,
  },
  "src/checks": {
    imports: [
      "src/words",
      "src/calendar",
      "src/sheet",
      "src/timescale",
      "src/metric",
      "src/plan",
      "src/history",
    ],
    pure: true,
  },
  "src/paper": {
    imports: [
      "src/words",
      "src/calendar",
      "src/sheet",
      "src/timescale",
      "src/metric",
      "src/plan",
      "src/history",
    ],
    pure: true,
  },
  "src/appendix": { imports: ["src/words", "src/sheet", "src/page", "src/paper"], pure: true },
  "src/editions": { imports: ["src/words", "src/page", "src/paper"], pure: true },
  "src/checklist": {
    imports: [
      "src/words",
      "src/calendar",
      "src/sheet",
      "src/timescale",
      "src/plan",
      "src/history",
      "src/checks",
      "src/page",
    ],
    pure: true,
  },
  "src/excel": { imports: ["src/words", "src/sheet"] },
  "src/file": { imports: ["src/sheet", "src/excel", "host"] },
  "src/jobs": {
    imports: [
      "src/words",
      "src/calendar",
      "src/sheet",
      "src/timescale",
      "src/metric",
      "src/plan",
      "src/history",
      "src/checks",
      "src/paper",
      "src/appendix",
      "src/editions",
      "src/checklist",
      "src/excel",
      "src/file",
    ],
  },
  "src/taskpane": { imports: ["src/words", "src/jobs"] },
  "src/commands": { imports: ["src/words", "src/jobs"] },
  host: { imports: [] },
  bin: { imports: ["host", "src/words", "src/jobs"] },
  demo: { imports: ["host"] },
  conformance: { imports: ["host", "src/jobs"] },
};

/** The zones of import-x/no-restricted-paths: a room's files may come from the room itself and what it imports. */
function wallsBetween(table) {
  const names = Object.keys(table);
  return names.map((room) => ({
    target: `./${room}`,
    from: names
      .filter((other) => other !== room && !table[room].imports.includes(other))
      .map((other) => `./${other}`),
    message: `${room} may import only: ${table[room].imports.join(", ") || "nothing"} (docs/architecture.md).`,
  }));
}

module.exports = { rooms, wallsBetween };
