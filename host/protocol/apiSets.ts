import { HostError } from "../workbook/hostError";
import table from "./apiSets.json";
import { camelCase } from "./dispatcher";

/** Class -> requirement set -> its members. Made by scripts/makeApiSets.mjs from @types/office-js. */
const MEMBERS: Record<string, Record<string, string[]>> = table;

/** Members of previews and of Excel on the web alone, which are not played. */
const ONLINE = "Online";
const NEWEST = "1.20";

/** Sets beside ExcelApi that every Excel has. */
const OTHER_SETS = ["delayforcelledit", "dialogapi", "ribbonapi", "customxmlparts", "settings"];

/** Which ExcelApi the host plays, and what it therefore has. */
export class ApiSets {
  private readonly setOf = new Map<string, string>();

  /** `version` is the ExcelApi to play, such as "1.14". */
  constructor(readonly version: string = NEWEST) {
    for (const [typeName, sets] of Object.entries(MEMBERS)) {
      for (const [set, names] of Object.entries(sets)) {
        for (const name of names) this.setOf.set(memberKey(typeName, name), set);
      }
    }
  }

  /** Whether "ExcelApi" (or another set) of that version is there, as `isSetSupported` answers. */
  isSetSupported(name: string, version = "1.1"): boolean {
    const set = name.toLowerCase();
    if (set === "excelapi") return compareVersions(version, this.version) <= 0;
    // On the web, office.js asks for the online set where the reference asks for ExcelApi 1.17.
    if (set === "excelapionline") {
      return version === "1.1" && compareVersions("1.17", this.version) <= 0;
    }
    return OTHER_SETS.includes(set) && compareVersions(version, "1.1") <= 0;
  }

  /** Whether the played Excel has the member; true for the library's own members and for ones nobody has named. */
  isAvailable(typeName: string, name: string): boolean {
    const set = this.setOf.get(memberKey(typeName, name));
    if (set === undefined) return true;
    if (set === ONLINE) return false;
    return this.isSetSupported("ExcelApi", set);
  }

  /** Throws ApiNotFound for a member that the played Excel has not, or that Excel never had. */
  ensureAvailable(typeName: string, name: string, played: boolean): void {
    const member = `${typeName}.${camelCase(name)}`;
    const known = this.setOf.has(memberKey(typeName, name)) || name.startsWith("_");
    if (known ? this.isAvailable(typeName, name) : played || MEMBERS[typeName] === undefined) {
      return;
    }
    const needs = this.setOf.get(memberKey(typeName, name));
    const reason = needs === undefined ? "Excel has no such member" : `it needs ExcelApi ${needs}`;
    throw new HostError(
      "ApiNotFound",
      `The API you are trying to use could not be found: ${member} (${reason}).`,
    );
  }
}

/** The wire and the reference write some names otherwise: "VLookup" and "vlookup". */
function memberKey(typeName: string, name: string): string {
  return `${typeName}.${name}`.toLowerCase();
}

/** Negative when `a` is the older one: "1.9" comes before "1.14". */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
