/**
 * How long it takes to read what a workbook remembers and to match its report with the plan of now, for plans of 500 to
 * 4,000 steps of which each tenth was reworded, each twentieth moved its date and some are new: `npx tsx bench/history.ts`.
 * 2,000 steps may take 300 ms.
 */
import { performance } from "node:perf_hooks";
import { dateOf } from "../src/calendar";
import {
  changesSince,
  historyFromJson,
  historyToJson,
  type KeptReport,
  type KeptStep,
} from "../src/history";

const SIZES = [500, 1_000, 2_000, 4_000] as const;
const MOST_MILLISECONDS = 300;
const LIMITED_SIZE = 2_000;
const TIMES = 7;

const PLACES = ["harbour", "library", "market", "school", "bridge", "park", "quay", "station"];
const DOINGS = ["repair", "paint", "survey", "light", "extend", "insulate", "replace", "review"];
const THINGS = ["roof", "wall", "path", "boiler", "window", "sign", "crossing", "shelter"];

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}

function stepOf(index: number, meeting: number): KeptStep {
  const isReworded = meeting === 1 && index % 10 === 0;
  const isMoved = meeting === 1 && index % 20 === 5;
  const what = `${pick(DOINGS, index)} the ${pick(THINGS, Math.floor(index / 8))} at the ${pick(PLACES, Math.floor(index / 64))}`;
  const month = 1 + (index % 12);
  return {
    ref: "",
    aim: `Aim ${Math.floor(index / 40)}`,
    target: `${what} in ward ${Math.floor(index / 16)}`,
    about: isReworded
      ? `Have a builder ${what} by tender number ${index}`
      : `Choose a builder to ${what} under contract ${index}`,
    lead: `Officer ${index % 14}`,
    timescale: {
      text: isMoved ? `later in month ${month}` : `month ${month}`,
      kind: "deadline",
      latest: dateOf(isMoved ? 2026 : 2025, month, 28),
      slippedFrom: undefined,
    },
    status: "on-track",
    progress: "0abc123",
  };
}

function reportOf(size: number, meeting: number): KeptReport {
  const steps = Array.from({ length: size }, (_, index) => stepOf(index, meeting));
  const added = meeting === 1 ? [stepOf(size + 7, 0), stepOf(size + 21, 0)] : [];
  // The officer has sorted the sheet otherwise.
  const inOrder = meeting === 1 ? [...steps].reverse() : steps;
  return { asAt: dateOf(2024, 3 + 3 * meeting, 12), steps: [...inOrder, ...added], metrics: [] };
}

/** The median of some runs, in milliseconds. */
function timeOf(size: number): { readonly milliseconds: number; readonly changes: number } {
  const json = JSON.stringify(historyToJson({ reports: [reportOf(size, 0)], settled: [] }));
  const now = reportOf(size, 1);
  let changes = 0;
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    const read = historyFromJson(JSON.parse(json));
    if (read.kind !== "read") throw new Error(read.kind);
    const since = changesSince({ ...now }, read.reports);
    changes = (since?.slipped.length ?? 0) + (since?.added.length ?? 0);
    return performance.now() - start;
  });
  return { milliseconds: times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0, changes };
}

const results = SIZES.map((size) => ({ size, ...timeOf(size) }));
for (const { size, milliseconds, changes } of results) {
  const each = ((1_000 * milliseconds) / size).toFixed(0);
  console.log(
    `${size} × ${size} steps: ${milliseconds.toFixed(0)} ms, ${each} µs a step; ${changes} dates moved or steps new`,
  );
}
const limited = results.find(({ size }) => size === LIMITED_SIZE);
if (limited && limited.milliseconds > MOST_MILLISECONDS) {
  console.error(`${LIMITED_SIZE} steps may take ${MOST_MILLISECONDS} ms.`);
  process.exitCode = 1;
}
