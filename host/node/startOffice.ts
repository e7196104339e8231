import { HostSession } from "../protocol/hostSession";
import type { HostOptions } from "../protocol/hostSession";
import type { WorkbookModel } from "../workbook/model";
import { documentSettings } from "./documentSettings";
import { NativeBridge } from "./nativeBridge";
import { keepOfficeScript } from "./officeScript";
import { OfficeHost } from "./officeHost";
import { OfficeWorld } from "./officeWorld";

/** A loaded office.js that no host uses at the moment: loading takes longer than most of what is done with it. */
let idle: OfficeWorld | undefined;

/**
 * Loads Microsoft's office.js, puts the host with the given workbook behind it, and sets the globals Office, Excel and
 * OfficeExtension as a page would have them, until the host is disposed of. Rejects when office.js cannot be loaded.
 * `const host = await startOffice(createWorkbook(), { apiVersion: "1.14" });`
 */
export async function startOffice(
  workbook: WorkbookModel,
  options: HostOptions = {},
): Promise<OfficeHost> {
  const world = idle ?? new OfficeWorld();
  idle = undefined;
  const session = new HostSession(workbook, options);
  const bridge = new NativeBridge(session);
  world.connect(bridge);
  world.describe(surroundingsOf(session));
  const withdraw = world.publish();
  let disposed = false;
  const host = new OfficeHost(session, () => {
    if (disposed) return;
    disposed = true;
    bridge.close();
    world.stopTimers();
    withdraw();
    idle = world;
    keepOfficeScript();
  });
  return Promise.resolve(host);
}

/** Which Excel this is, and what it supports. */
function surroundingsOf(session: HostSession): object {
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
    document: { mode: "readWrite", url: "", settings: documentSettings(session.book.model) },
  };
  const info = { host, platform };
  const onReady = async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    await callback?.(info);
    return info;
  };
  return { context, onReady };
}
