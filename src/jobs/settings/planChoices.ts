import { leadsOf, type Plan } from "../../plan";

/** What a paper may be narrowed to: each name once, in the order of the plan. */
export interface PlanChoices {
  readonly onlyAims: readonly string[];
  readonly onlyLeads: readonly string[];
  readonly onlySheets: readonly string[];
}

/**
 * The plan's aims (or bands), leads and sheets, for the officer to choose from. Where there is only one of a kind, there
 * is nothing to choose: `planChoices(plan).onlySheets` is empty for a plan on one sheet.
 */
export function planChoices({ steps }: Plan): PlanChoices {
  return {
    onlyAims: choicesOf(steps.map(({ aim, group }) => aim || group)),
    onlyLeads: choicesOf(steps.flatMap(leadsOf)),
    onlySheets: choicesOf(steps.map(({ sheetName }) => sheetName)),
  };
}

function choicesOf(names: readonly string[]): readonly string[] {
  const said = names.map((name) => name.trim().replace(/\s+/g, " ")).filter((name) => name !== "");
  const found = new Map(said.map((name) => [name.toLocaleLowerCase("en-GB"), name]));
  return found.size > 1 ? [...found.values()] : [];
}
