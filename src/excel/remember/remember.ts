import type { ExcelContext } from "../session/session";

/** The namespace of the custom XML part in which the add-in remembers; it names the part, no address is called. */
export const MEMORY_NAMESPACE = "urn:committee-appendix:memory:1";

/**
 * Wraps JSON text for the workbook's custom XML part, with nothing left that XML could refuse.
 * `memoryXml('{"a":1}')` is '<memory xmlns="urn:committee-appendix:memory:1">{&quot;a&quot;:1}</memory>'.
 */
export function memoryXml(json: string): string {
  return `<memory xmlns="${MEMORY_NAMESPACE}">${escapeXml(asciiJson(json))}</memory>`;
}

/** The JSON text in a custom XML part; "" when there is none, so that a damaged part counts as nothing remembered. */
export function memoryJson(xml: string): string {
  const start = xml.indexOf(">", xml.indexOf("<memory"));
  const end = xml.lastIndexOf("</memory>");
  if (!xml.includes("<memory") || start < 0 || end <= start) return "";
  return unescapeXml(xml.slice(start + 1, end));
}

/**
 * Remembers JSON text in the workbook, in place of what was remembered before; "" takes the part away. Queued; the
 * caller syncs. `partId` is the part that was read, undefined when there is none yet.
 */
export function remember(context: ExcelContext, json: string, partId: string | undefined): void {
  const parts = context.workbook.customXmlParts;
  if (json === "") {
    if (partId !== undefined) parts.getItem(partId).delete();
  } else if (partId === undefined) {
    parts.add(memoryXml(json));
  } else {
    parts.getItem(partId).setXml(memoryXml(json));
  }
}

/** A change of what is remembered that goes with another change of the workbook. */
export interface MemoryChange {
  /** The part that was read. */
  readonly partId: string | undefined;
  /** What shall be remembered instead of what the part holds by then: somebody else may have written to it meanwhile. */
  readonly next: (json: string) => string;
}

/** Queues a change of what is remembered; nothing where it changes nothing. */
export function changeMemory(
  context: ExcelContext,
  { next }: MemoryChange,
  { json, partId }: Recalled,
): void {
  const wanted = next(json);
  if (!isSameMemory(wanted, json)) remember(context, wanted, partId);
}

/** Whether two JSON texts are written the same way in the workbook, where characters beyond plain ASCII are escaped. */
export function isSameMemory(one: string, other: string): boolean {
  return one === other || (one !== "" && other !== "" && asciiJson(one) === asciiJson(other));
}

/** What is remembered, and in which part; "" and undefined when nothing is. */
export interface Recalled {
  readonly json: string;
  readonly partId: string | undefined;
}

/**
 * Queues the question what is remembered, in the part that was read, so that it travels with another request. Gives the
 * answer, to be asked for after the sync: undefined when it takes another question, because parts came or went.
 */
export function askRecalled(
  context: ExcelContext,
  partId: string | undefined,
): () => Recalled | undefined {
  const { customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
  const xml = partId === undefined ? undefined : customXmlParts.getItem(partId).getXml();
  return () => {
    if (parts.items[0]?.id !== partId) return undefined;
    return { json: xml ? jsonIn(xml) : "", partId };
  };
}

/** What is remembered. Two syncs. */
export async function recall(context: ExcelContext): Promise<Recalled> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
  await context.sync();
  const partId = parts.items[0]?.id;
  if (partId === undefined) return { json: "", partId };
  const xml = context.workbook.customXmlParts.getItem(partId).getXml();
  await context.sync();
  return { json: jsonIn(xml), partId };
}

function jsonIn(xml: OfficeExtension.ClientResult<string>): string {
  return memoryJson(xml.value);
}

/** JSON with every character beyond plain ASCII escaped, so that no lone surrogate or control character reaches XML. */
function asciiJson(json: string): string {
  return json.replace(
    /[^\x20-\x7e\n\r\t]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function unescapeXml(text: string): string {
  return Object.entries(ESCAPES).reduceRight(
    (plain, [character, escaped]) => plain.replaceAll(escaped, character),
    text.replaceAll("&apos;", "'").replaceAll("&#39;", "'"),
  );
}
