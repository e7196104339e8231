import type { TableBlock, TableCell, TableRow } from "../document/types";
import { escapeHtml } from "./escape";

/**
 * A table with its name as a caption for the ear (the heading above is for the eye), headings that name their columns, and
 * cells that name their rows. Its roles are said outright: a narrow screen shows it as cards, and some browsers would
 * forget that it is a table.
 */
export function htmlTable({ name, columns, rows }: TableBlock): string {
  const headings = columns
    .map(
      ({ heading, isNumber }) =>
        `<th scope="col" role="columnheader"${isNumber ? ' class="n"' : ""}>${escapeHtml(heading)}</th>`,
    )
    .join("");
  const groups = groupsOf(rows).map((group) => bodyOf(group, columns));
  return [
    `<div class="wide" role="region" aria-label="${escapeHtml(name)}" tabindex="0">`,
    `<table role="table">`,
    `<caption class="unseen">${escapeHtml(name)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${headings}</tr></thead>`,
    ...groups,
    "</table>",
    "</div>",
  ].join("\n");
}

/** Rows that belong together: a name that stands beside all of them speaks for the group. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !row.isStart) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function bodyOf(rows: readonly TableRow[], columns: TableBlock["columns"]): string {
  const lines = rows.map(({ cells }) => {
    const drawn = cells.flatMap((cell, at) => {
      const column = columns[at];
      return cell && column ? [cellOf(cell, column, rows.length)] : [];
    });
    return `<tr role="row">${drawn.join("")}</tr>`;
  });
  const start = rows[0]?.isStart === true ? ' class="start"' : "";
  return `<tbody role="rowgroup"${start}>${lines.join("\n")}</tbody>`;
}

function cellOf(
  { text, tone, isHeader, rowCount, unbroken }: TableCell,
  { heading, isNumber }: TableBlock["columns"][number],
  groupSize: number,
): string {
  const classes = [isNumber ? "n" : "", tone === "plain" ? "" : tone].filter(Boolean).join(" ");
  const isOfGroup = rowCount > 1 && rowCount === groupSize;
  const attributes = [
    isHeader ? ` scope="${isOfGroup ? "rowgroup" : "row"}" role="rowheader"` : ' role="cell"',
    rowCount > 1 ? ` rowspan="${rowCount}" aria-rowspan="${rowCount}"` : "",
    classes === "" ? "" : ` class="${classes}"`,
    text.trim() === "" ? "" : ` data-heading="${escapeHtml(heading)}"`,
  ].join("");
  const tag = isHeader ? "th" : "td";
  return `<${tag}${attributes}>${linesOf(text, unbroken)}</${tag}>`;
}

function linesOf(text: string, unbroken: readonly string[]): string {
  const lines = text
    .split("\n")
    .map((line) =>
      unbroken.includes(line) ? `<span class="whole">${escapeHtml(line)}</span>` : escapeHtml(line),
    );
  return lines.join("<br>");
}
