import { WorkbookFileError, printable } from "../workbookFileError";
import { packedBytes } from "./packedBytes";
import type { ZipEntry } from "./readDirectory";
import { readDirectory } from "./readDirectory";
import { unpack } from "./unpack";
import { writeArchive } from "./writeArchive";

/** What stands at a place in the zip file: an entry as it came, or new bytes. */
export type ArchiveItem =
  | { kind: "kept"; entry: ZipEntry; packed: Uint8Array }
  | { kind: "new"; name: string; bytes: Uint8Array };

/**
 * A zip file of which parts can be read, replaced, added and removed. What is not replaced is written again with the
 * very bytes it had, packed as it was, in its old place.
 */
export class Archive {
  private readonly items = new Map<string, ArchiveItem[]>();
  private readonly comment: Uint8Array;

  private constructor(comment: Uint8Array) {
    this.comment = comment;
  }

  /** Reads the table of contents; throws a WorkbookFileError for a broken or dangerous file. */
  static open(bytes: Uint8Array): Archive {
    const { entries, comment } = readDirectory(bytes);
    const archive = new Archive(comment);
    for (const entry of entries) {
      const key = keyOf(entry.name);
      const item: ArchiveItem = { kind: "kept", entry, packed: packedBytes(bytes, entry) };
      const twins = archive.items.get(key) ?? [];
      if (twins.some((twin) => twin.kind === "kept" && !sameContent(twin.entry, entry))) {
        throw new WorkbookFileError(
          "damaged",
          `The workbook is damaged: it holds two different parts called ${printable(entry.name)}. Open it in Excel, save it and try again.`,
        );
      }
      archive.items.set(key, [...twins, item]);
    }
    return archive;
  }

  /** An archive without parts. */
  static create(): Archive {
    return new Archive(new Uint8Array());
  }

  /** The paths of all parts, folders left out, with forward slashes and no leading slash, in file order. */
  paths(): string[] {
    return [...this.items.values()]
      .map(([item]) => (item === undefined ? "" : pathOf(nameOf(item))))
      .filter((path) => path !== "" && !path.endsWith("/"));
  }

  has(path: string): boolean {
    return this.items.has(keyOf(path));
  }

  /** The unpacked size, without unpacking; undefined for a part that is not there. */
  sizeOf(path: string): number | undefined {
    const item = this.items.get(keyOf(path))?.[0];
    return item?.kind === "kept" ? item.entry.size : item?.bytes.length;
  }

  /** A part unpacked; undefined when there is none. Names are compared without regard to case, as in packages. */
  read(path: string): Uint8Array | undefined {
    const item = this.items.get(keyOf(path))?.[0];
    if (item === undefined) return undefined;
    return item.kind === "new" ? item.bytes : unpack(item.packed, item.entry);
  }

  /** Replaces a part in its place, or adds it at the end. */
  write(path: string, bytes: Uint8Array): void {
    const item = this.items.get(keyOf(path))?.[0];
    const name = item === undefined ? path : pathOf(nameOf(item));
    this.items.set(keyOf(path), [{ kind: "new", name, bytes }]);
  }

  remove(path: string): void {
    this.items.delete(keyOf(path));
  }

  /** The zip file's bytes. */
  toBytes(): Uint8Array {
    return writeArchive([...this.items.values()].flat(), this.comment);
  }
}

function nameOf(item: ArchiveItem): string {
  return item.kind === "kept" ? item.entry.name : item.name;
}

function pathOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

function keyOf(name: string): string {
  return pathOf(name).toLowerCase();
}

function sameContent(a: ZipEntry, b: ZipEntry): boolean {
  return a.crc === b.crc && a.size === b.size;
}
