import {
  readPeriod,
  readValue,
  type KnownValue,
  type Observation,
  type Period,
  type ValueContext,
} from "../../src/metric";

/** The period of a heading that the test knows to be one. */
export function period(heading: string): Period {
  const found = readPeriod(heading, undefined);
  if (!found) throw new Error(`the test's heading "${heading}" is no period`);
  return found;
}

/** An observation as a sheet would give it. */
export function observe(heading: string, text: string, context: ValueContext = {}): Observation {
  return { period: period(heading), value: readValue(text, context) };
}

/** The value of a text that the test knows to hold one. */
export function known(text: string, context: ValueContext = {}): KnownValue {
  const value = readValue(text, context);
  if (value.kind !== "known") throw new Error(`the test's text "${text}" was not read as a value`);
  return value;
}
