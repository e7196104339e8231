export { readColumnChoice, type ColumnChoice } from "./columnChoice";
export {
  appendixChoices,
  SETTINGS,
  type AcceptedFinding,
  type AppendixChoices,
  type ReportSettings,
  type Setting,
  type SettingName,
} from "./settings";
export { DEFAULT_SETTINGS, parseSettings, settingsToJson } from "./settingsJson";
