/** Made-up rows of a plan with twenty columns, for the benchmarks of wide sheets. */
const STATUS = ["In progress", "Complete", "Not started", "Delayed"];
const TIMES = ["December 2024", "2025-26", "Ongoing", "by end of March 2026", "30/04/2024"];

/** Twenty headings of a plan. */
export const headings = (
  "Ref|Theme|Objective|Action|Success measure|Lead|Support|Start|Due date|Revised date|Priority|RAG|Status|% complete|" +
  "Update|Next steps|Funding|Risk|Notes|Last updated"
).split("|");

/** A made-up row under them; every one says something else. */
export function rowOf(index: number): string[] {
  return [
    `A${index}`,
    index % 20 === 0 ? `Theme ${index / 20}` : "",
    `Objective ${index % 7}: fewer families wait`,
    `Open the centre in locality ${index} and tell its neighbours`,
    `All ${index} families know where it is`,
    ["Head of Service", "A. Reid", "Team Manager"][index % 3] ?? "",
    "Finance",
    "April 2024",
    TIMES[index % TIMES.length] ?? "",
    index % 9 === 0 ? "June 2025" : "",
    ["High", "Medium", "Low"][index % 3] ?? "",
    ["Red", "Amber", "Green"][index % 3] ?? "",
    STATUS[index % STATUS.length] ?? "",
    `${index % 100}%`,
    `Staff were trained in locality ${index}, and parents were asked what helped them most`,
    `Open the doors in locality ${index}`,
    "Core budget",
    `The lease of building ${index} may not be signed`,
    "",
    "01/06/2024",
  ];
}
