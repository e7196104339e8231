import { createContext } from "node:vm";
import { HostSession } from "../protocol/hostSession";
import type { HostOptions } from "../protocol/hostSession";
import type { WorkbookModel } from "../workbook/model";
import { createBrowserStandIns } from "./browserStandIns";
import { NativeBridge } from "./nativeBridge";
import { OfficeHost } from "./officeHost";
import { officeScript } from "./officeScript";
import { StoppableTimers } from "./stoppableTimers";

/** What office.js leaves in its world for add-ins to use. */
const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

/**
 * Loads Microsoft's office.js, puts the host with the given workbook behind it, and sets the globals Office, Excel and
 * OfficeExtension as a page would have them. Only one can be started at a time for a global; `dispose` takes them away.
 * Rejects when office.js cannot be loaded.
 * `const host = await startOffice(createWorkbook(), { apiVersion: "1.14" });`
 */
export async function startOffice(
  workbook: WorkbookModel,
  options: HostOptions = {},
): Promise<OfficeHost> {
  const session = new HostSession(workbook, options);
  const bridge = new NativeBridge(session);
  const timers = new StoppableTimers();
  const page = createBrowserStandIns(timers.functions);
  page["_richApiNativeBridge"] = bridge;
  officeScript().runInContext(createContext(page));
  describeHost(page["Office"], session);
  const earlier = NAMES.map((name) => [name, Reflect.get(globalThis, name)] as const);
  for (const name of NAMES) Reflect.set(globalThis, name, page[name]);
  const host = new OfficeHost(session, () => {
    bridge.close();
    timers.stop();
    for (const [name, value] of earlier) {
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
    }
  });
  return Promise.resolve(host);
}

/** Tells office.js what it would have asked of the page around it: which Excel this is, and what it supports. */
function describeHost(office: unknown, session: HostSession): void {
  if (typeof office !== "object" || office === null)
    throw new Error("office.js did not load: it left no Office behind.");
  const host = "Excel";
  const platform = "OfficeOnline";
  const requirements = {
    isSetSupported: (name: string, version?: string | number): boolean =>
      session.apiSets.isSetSupported(name, version === undefined ? undefined : String(version)),
  };
  const context = {
    requirements,
    host,
    platform,
    contentLanguage: "en-GB",
    displayLanguage: "en-GB",
    diagnostics: { host, platform, version: "16.0.0.0" },
    document: { mode: "readWrite", url: "", settings: undefined },
    officeTheme: undefined,
  };
  Reflect.defineProperty(office, "context", { value: context, configurable: true, writable: true });
  const info = { host, platform };
  const onReady = async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    await callback?.(info);
    return info;
  };
  Reflect.defineProperty(office, "onReady", { value: onReady, configurable: true, writable: true });
}
