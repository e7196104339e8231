import { unzipSync } from "fflate";

/** The parts of a zip file, unpacked by another program than ours. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(path));
}

/** The paths of parts that are not the same in both files, those that only one has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths]
    .filter((path) => {
      const [a, b] = [old.get(path), now.get(path)];
      return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
    })
    .sort();
}
