/**
 * The package path that a relationship's target means, seen from the part that owns the relationship.
 * `resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml")` is "xl/tables/table1.xml"; "/xl/a.xml" and
 * backslashes are understood.
 */
export function resolveTarget(owner: string, target: string): string {
  const path = unescapePercent(target.replaceAll("\\", "/"));
  const steps = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The part that holds another part's relationships: "xl/workbook.xml" gives "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as one part names another, relative: ("xl/workbook.xml", "xl/styles.xml") gives "styles.xml". */
export function relativeTarget(owner: string, part: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

function unescapePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
