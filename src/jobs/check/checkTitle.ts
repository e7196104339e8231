import { CATALOGUE } from "../../checks";

const TITLES: ReadonlyMap<string, string> = new Map(CATALOGUE.map(({ id, title }) => [id, title]));

/**
 * A check in an officer's words: `checkTitle("text-cut")` is "A text seems to have been cut off". An id that is not in
 * the catalogue, as settings of another version may hold, is told in its own words: "old-check" is "Old check".
 */
export function checkTitle(id: string): string {
  const words = id.replaceAll("-", " ");
  return TITLES.get(id) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
