import type { WorkbookModel } from "../workbook/model";

type Callback = (result: { status: string; value: unknown; error: undefined }) => void;

/** `Office.context.document.settings`: what an add-in keeps with the workbook, by the older API. */
export function documentSettings(workbook: WorkbookModel): object {
  const settings = (): Map<string, unknown> => workbook.settings;
  // What is set counts at once here; Excel keeps it for the add-in alone until it is saved.
  const done = (...given: unknown[]): void => {
    const callback = given.find((one): one is Callback => typeof one === "function");
    queueMicrotask(() => callback?.({ status: "succeeded", value: undefined, error: undefined }));
  };
  return {
    get: (name: string): unknown => settings().get(name) ?? null,
    set: (name: string, value: unknown): void => {
      settings().set(name, value);
      workbook.revision += 1;
    },
    remove: (name: string): void => {
      settings().delete(name);
      workbook.revision += 1;
    },
    saveAsync: done,
    refreshAsync: done,
  };
}
