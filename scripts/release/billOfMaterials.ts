import { createHash } from "node:crypto";

interface Component {
  name: string;
  version: string;
  purl: string;
}

interface Bill {
  serialNumber: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
}

/**
 * npm's CycloneDX bill of materials with nothing in it that differs from run to run or from folder to folder: no time,
 * no tool, names as packages have them, and a serial number that is made from the rest.
 */
export function steadyBill(text: string): string {
  const bill = JSON.parse(text) as Bill;
  const metadata = { ...bill.metadata };
  delete metadata.timestamp;
  delete metadata.tools;
  // npm names packages of the project after their folders.
  const named = (component: Component): Component => ({ ...component, name: nameOf(component) });
  const steady = {
    ...bill,
    serialNumber: "",
    metadata: { ...metadata, component: named(metadata.component) },
    components: bill.components.map(named),
  };
  return `${JSON.stringify({ ...steady, serialNumber: serialOf(JSON.stringify(steady)) }, undefined, 2)}\n`;
}

/** "pkg:npm/%40fluentui/react@9.1.0" is "@fluentui/react". */
function nameOf({ purl, name }: Component): string {
  const found = /^pkg:npm\/(.+)@[^@]+$/.exec(purl.replace(/[?#].*$/, ""));
  return found?.[1] === undefined ? name : decodeURIComponent(found[1]);
}

function serialOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  // A name-based UUID (version 8: of our own making).
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}`;
}
