import { fill } from "./fill";

/** The names of a template's gaps: of "{from} to {to}" they are "from" and "to". */
export type GapsOf<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | GapsOf<Rest> : never;

/** A table of templates by their codes. */
export type Templates = Readonly<Record<string, string>>;

/** A sentence that is not yet said: its code in a table of templates, and what fills the gaps. */
export interface Saying<Code extends string> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a code's sentence needs beside the code: nothing, or a fact for each of its gaps. */
export type FactsFor<Template extends string> = [GapsOf<Template>] extends [never]
  ? readonly []
  : readonly [facts: Readonly<Record<GapsOf<Template>, string>>];

/**
 * Makes sayings of a table, and no others: with `{ late: "{days} late" }` the compiler asks for `days`.
 * `sayingsOf<typeof TABLE>()("late", { days: "3" })` is `{ code: "late", facts: { days: "3" } }`.
 */
export function sayingsOf<Table extends Templates>() {
  return <Code extends keyof Table & string>(
    code: Code,
    ...facts: FactsFor<Table[Code]>
  ): Saying<Code> => ({ code, facts: facts[0] ?? {} });
}

/** A saying in the words of its table: `say({ late: "{days} late" }, { code: "late", facts: { days: "3" } })` is "3 late". */
export function say<Table extends Templates>(
  table: Table,
  { code, facts }: Saying<keyof Table & string>,
): string {
  return fill(table[code] ?? "", facts);
}
