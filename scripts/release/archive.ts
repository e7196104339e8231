import { zipSync, type Zippable } from "fflate";

/** Files by their paths in an archive. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The first day that a zip can tell: what was packed when says nothing of what is in it. */
const NO_DATE = new Date(1980, 0, 1);

/** Packs files so that the same files always give the same bytes: by name, without dates or owners. */
export function archiveOf(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const tree: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { mtime: NO_DATE, level: 9, os: 0, attrs: 0 }]]),
  );
  return zipSync(tree);
}
