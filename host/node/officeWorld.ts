import { createContext } from "node:vm";
import { createBrowserStandIns } from "./browserStandIns";
import type { NativeBridge } from "./nativeBridge";
import { officeScript } from "./officeScript";
import { StoppableTimers } from "./stoppableTimers";
import { withUndoGroups } from "./undoGroups";

/** What office.js leaves in its world for add-ins to use. */
const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

function member(target: unknown, name: string): unknown {
  return typeof target === "object" || typeof target === "function"
    ? Reflect.get(Object(target), name)
    : undefined;
}

/** One loaded office.js with the little of a browser that it needs. It can serve one host after another. */
export class OfficeWorld {
  private readonly timers = new StoppableTimers();
  private readonly page = createBrowserStandIns(this.timers.functions);
  private readonly original: object;

  constructor() {
    officeScript().runInContext(createContext(this.page));
    for (const name of NAMES) {
      if (this.page[name] === undefined) throw new Error(`office.js left no ${name} behind.`);
    }
    this.original = Object(this.page["Office"]);
    const excel = Object(this.page["Excel"]);
    Reflect.set(excel, "run", withUndoGroups(excel.run));
  }

  /** Tells office.js what it would have asked of the page around it: `Office.context`, `Office.onReady`. */
  describe(surroundings: object): void {
    // Office.js fixes its own properties, so what stands in for them has to stand before it.
    this.page["Office"] = Object.create(
      this.original,
      Object.getOwnPropertyDescriptors(surroundings),
    );
  }

  /** Puts a host behind office.js. Handlers of the host before are forgotten. */
  connect(bridge: NativeBridge): void {
    const extension = this.page["OfficeExtension"];
    const registration = member(extension, "GenericEventRegistration");
    const hostBridge = member(extension, "HostBridge");
    const init = member(hostBridge, "init");
    if (registration === undefined || typeof init !== "function") {
      throw new Error("office.js has no HostBridge: its version is not one that this host knows.");
    }
    Reflect.set(Object(registration), "s_genericEventRegistrations", {});
    Reflect.apply(init, hostBridge, [bridge]);
  }

  /** Sets the globals that a page would have; gives what takes them away again. */
  publish(): () => void {
    const earlier = NAMES.map((name) => [name, Reflect.get(globalThis, name)] as const);
    for (const name of NAMES) Reflect.set(globalThis, name, this.page[name]);
    return () => {
      for (const [name, value] of earlier) {
        if (value === undefined) Reflect.deleteProperty(globalThis, name);
        else Reflect.set(globalThis, name, value);
      }
    };
  }

  stopTimers(): void {
    this.timers.stop();
  }
}
