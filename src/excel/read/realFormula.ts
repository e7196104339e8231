/**
 * Whether what a cell's `formulas` give is a formula: a text that begins with "=" comes back as its own formula, a real
 * formula differs from its value. `isRealFormula("=A1", 7)` is true, `isRealFormula("=A1", "=A1")` is false.
 */
export function isRealFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
