import { parseJson, recordOf } from "../../sheet";
import { SETTINGS, type ReportSettings, type Setting } from "./settings";

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
  return settingsFrom((name, setting) => setting.remembered(read[name]));
}

/** Every setting as it is before anything is typed. */
export const DEFAULT_SETTINGS: ReportSettings = settingsFrom(() => undefined);

function settingsFrom(
  valueOf: (name: string, setting: Setting<unknown>) => unknown,
): ReportSettings {
  const entries = Object.entries<Setting<unknown>>(SETTINGS).map(([name, setting]) => [
    name,
    valueOf(name, setting) ?? setting.fallback,
  ]);
  // The table gives each name its own type; Object.fromEntries cannot say so.
  return Object.fromEntries(entries) as ReportSettings;
}
