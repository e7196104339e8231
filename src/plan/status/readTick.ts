import { readWithdrawn } from "./statusWords";

/** Signs and words of a check list; the Wingdings letters are what a file holds where the officer sees a tick. */
const TICKED = /^(?:[✓✔☑✅√🗹ü]|\u{F0FC}|\u{F0FE}|yes|y|true|ticked|ydy|oes)$/iu;
const UNTICKED = /^(?:[✗✘☐☒❌×]|\u{F0A8}|no|n|false|not yet|nage)$/iu;

/**
 * What a tick says: `readTick("✓")` and `readTick("Yes")` are true, `readTick("☐")` is false; undefined for anything
 * that is no tick. A mere "x" says either, so it is none.
 */
export function readTick(text: string): boolean | undefined {
  const mark = text.trim().replace(/\uFE0F|[.!]$/g, "");
  if (TICKED.test(mark)) return true;
  return UNTICKED.test(mark) ? false : undefined;
}

/**
 * What stands under "Done?" as an officer writes it: `readDone("Y 27/9")` is true, `readDone("No – with solicitor")` is
 * false; undefined where its first word is no tick, for "Yes, but …" and for "No – superseded".
 */
export function readDone(text: string): boolean | undefined {
  const [, first = "", rest = ""] =
    /^([^\s.,;:()–—-]+)[\s.,;:()–—-]*(.*)$/s.exec(text.trim()) ?? [];
  const leavesDoubt =
    /^(?:but|part|mostly|except|apart|subject)/i.test(rest) || readWithdrawn(rest);
  return readTick(text) ?? (leavesDoubt ? undefined : readTick(first));
}
