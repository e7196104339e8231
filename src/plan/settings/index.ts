export { readColumnChoice, type ColumnChoice } from "./columnChoice";
export {
  SETTINGS,
  type AcceptedFinding,
  type ReportSettings,
  type Setting,
  type SettingName,
} from "./settings";
export { DEFAULT_SETTINGS, parseSettings, settingsToJson } from "./settingsJson";
