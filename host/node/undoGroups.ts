import { UNDO_GROUP } from "../protocol/undo";

type Run = (...given: unknown[]) => unknown;

/**
 * `Excel.run` with the option `mergeUndoGroup` (ExcelApi 1.20), which the office.js of npm does not know: the requests of
 * such a run carry a flag of ours. Everything else is the library's own run.
 */
export function withUndoGroups(run: Run): Run {
  return (...given) => {
    const [options, batch] = given;
    if (!asksForGroup(options) || typeof batch !== "function") return run(...given);
    return run(options, (context: object) => {
      const flags = Number(Reflect.get(context, "_requestFlagModifier") ?? 0);
      Reflect.set(context, "_requestFlagModifier", flags | UNDO_GROUP);
      return Reflect.apply(batch, undefined, [context]);
    });
  };
}

function asksForGroup(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "mergeUndoGroup" in options &&
    options.mergeUndoGroup === true
  );
}
