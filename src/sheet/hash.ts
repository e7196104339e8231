/**
 * Two 32-bit FNV-1a sums of texts taken one after another, the second over the characters offset, so that chance
 * agreement is out of the question. For noticing change, not against malice: `hash(["a"])` is always the same pair.
 */
export function hash(texts: Iterable<string>): readonly [one: number, two: number] {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      one = Math.imul(one ^ code, 0x01000193);
      two = Math.imul(two ^ (code + 0x5bd1), 0x01000193);
    }
  }
  return [one >>> 0, two >>> 0];
}
