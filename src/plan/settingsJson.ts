import { parseIsoDate } from "../calendar";
import { TARGETS_WORDS } from "./columns/headingWords";
import { METRICS_WORDS } from "./metrics/metricsWords";
import { DEFAULT_SETTINGS, type AcceptedFinding, type ReportSettings } from "./settings";
import type { StepStatusKind } from "./types";

const STATUS_KINDS: readonly StepStatusKind[] = [
  "complete",
  "overdue",
  "due-soon",
  "on-track",
  "ongoing",
  "no-timescale",
  "nothing-planned",
  "unclear",
];
const SEVERITIES = ["error", "warning", "info", "off"] as const;
const SECTIONS = ["targets", "metrics"] as const;
const LONGEST_TEXT = 500;
const MOST_DUE_SOON_DAYS = 3660;

/** The settings as JSON text, which `parseSettings` reads back the same. */
export function settingsToJson(settings: ReportSettings): string {
  return JSON.stringify(settings);
}

/**
 * Settings from remembered JSON. Whatever is damaged or unknown takes its default, field by field:
 * `parseSettings('{"dueSoonDays": 30, "layout": "poster"}')` has 30 days and the committee layout.
 */
export function parseSettings(json: string): ReportSettings {
  const read = recordOf(parseJson(json));
  const text = (key: TextKey): string => textOf(read[key]) ?? DEFAULT_SETTINGS[key];
  const flag = (key: FlagKey): boolean => flagOf(read[key]) ?? DEFAULT_SETTINGS[key];
  const shown = recordOf(read["showColumns"]);
  const show = DEFAULT_SETTINGS.showColumns;
  return {
    council: text("council"),
    department: text("department"),
    committee: text("committee"),
    asAt: parseIsoDate(textOf(read["asAt"]) ?? ""),
    planStart: parseIsoDate(textOf(read["planStart"]) ?? ""),
    appendixName: text("appendixName").trim() || DEFAULT_SETTINGS.appendixName,
    title: text("title"),
    layout: oneOf(read["layout"], ["committee", "accessible"]) ?? DEFAULT_SETTINGS.layout,
    dueSoonDays: daysOf(read["dueSoonDays"]) ?? DEFAULT_SETTINGS.dueSoonDays,
    paper: oneOf(read["paper"], ["A4", "A3"]) ?? DEFAULT_SETTINGS.paper,
    orientation:
      oneOf(read["orientation"], ["landscape", "portrait"]) ?? DEFAULT_SETTINGS.orientation,
    showColumns: {
      ref: flagOf(shown["ref"]) ?? show.ref,
      lead: flagOf(shown["lead"]) ?? show.lead,
      status: flagOf(shown["status"]) ?? show.status,
    },
    sectionOrder: sectionsOf(read["sectionOrder"]),
    showCharts: flag("showCharts"),
    freezeHeadings: flag("freezeHeadings"),
    targetsSheet: textOf(read["targetsSheet"]),
    metricsSheet: textOf(read["metricsSheet"]),
    targetsColumns: textsBy(read["targetsColumns"], Object.keys(TARGETS_WORDS)),
    metricsColumns: textsBy(read["metricsColumns"], Object.keys(METRICS_WORDS)),
    statusWords: choicesOf(read["statusWords"], STATUS_KINDS),
    checkSeverities: choicesOf(read["checkSeverities"], SEVERITIES),
    acceptedFindings: acceptedOf(read["acceptedFindings"]),
  };
}

type TextKey = "council" | "department" | "committee" | "appendixName" | "title";
type FlagKey = "showCharts" | "freezeHeadings";

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The entries of a plain object; none for anything else. */
function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  // Object.entries leaves inherited names such as "constructor" behind.
  return isObject
    ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(value)))
    : {};
}

/** A text of a length that a head line may have; what is longer is cut, so that no choice is lost whole. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT) : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function daysOf(value: unknown): number | undefined {
  const isDays = typeof value === "number" && Number.isInteger(value);
  return isDays && value >= 0 && value <= MOST_DUE_SOON_DAYS ? value : undefined;
}

function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((choice) => choice === value);
}

/** Each section once; one that is not named comes last, so that no section is lost. */
function sectionsOf(value: unknown): ReportSettings["sectionOrder"] {
  const named = Array.isArray(value)
    ? value.map((name) => oneOf(name, SECTIONS)).filter((name) => name !== undefined)
    : [];
  return [...new Set([...named, ...SECTIONS])];
}

function textsBy(value: unknown, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([key, entry]) => {
      const text = textOf(entry);
      return keys.includes(key) && text !== undefined && text !== "" ? [[key, text]] : [];
    }),
  );
}

function choicesOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Record<string, Choice> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([key, entry]) => {
      const choice = oneOf(entry, choices);
      return choice === undefined ? [] : [[key, choice]];
    }),
  );
}

function acceptedOf(value: unknown): AcceptedFinding[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const read = recordOf(entry);
    const [check, sheetName, cell] = [read["check"], read["sheetName"], read["cell"]].map(textOf);
    // A cell's text may be as long as Excel allows.
    const cellText = read["cellText"];
    const reason = textOf(read["reason"]);
    return check !== undefined &&
      sheetName !== undefined &&
      cell !== undefined &&
      reason !== undefined &&
      typeof cellText === "string"
      ? [{ check, sheetName, cell, cellText, reason }]
      : [];
  });
}
