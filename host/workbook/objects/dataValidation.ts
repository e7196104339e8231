import { sameArea } from "../areas";
import type { Book } from "../book";
import { asBoolean, asText, oneOf } from "../formats";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, DataValidationModel, SheetModel } from "../model";
import { clearValidation, parseRule, ruleOf, validationFor } from "../validation";
import { HostObject } from "./hostObject";

/** As many characters as Excel's own dialogue takes; a file with more is called damaged. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };

const NO_RULE: Omit<DataValidationModel, "areas"> = {
  type: "None",
  operator: "",
  formula1: "",
  formula2: undefined,
  inCellDropDown: false,
  ignoreBlanks: true,
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
};

/** Excel.DataValidation: what may be typed into a range. Writing through office.js is not checked, as in Excel. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly area: AreaModel,
  ) {
    super(book);
  }

  private get model(): DataValidationModel | undefined {
    return validationFor(this.sheet, this.area);
  }

  /** The rule that holds for exactly this range; a wider one is split first. Without a rule, one that allows all. */
  private own(): DataValidationModel {
    const found = this.model;
    if (found === undefined) return this.replace({ areas: [{ ...this.area }], ...NO_RULE });
    const [only] = found.areas;
    if (found.areas.length === 1 && only !== undefined && sameArea(only, this.area)) return found;
    return this.replace({ ...found, areas: [{ ...this.area }] });
  }

  private replace(model: DataValidationModel): DataValidationModel {
    clearValidation(this.sheet, this.area);
    this.sheet.validations.push(model);
    return model;
  }

  get Type(): string {
    return this.model?.type ?? "None";
  }
  get Rule(): Record<string, unknown> {
    const { model } = this;
    return model === undefined ? {} : ruleOf(model);
  }
  set Rule(value: unknown) {
    this.book.ensureWritable(this.sheet);
    const rule = parseRule(value);
    const { ignoreBlanks = true, prompt = NO_PROMPT, errorAlert = NO_ALERT } = this.model ?? {};
    this.replace({ areas: [{ ...this.area }], ...rule, ignoreBlanks, prompt, errorAlert });
    this.book.changed(this.sheet);
  }
  get IgnoreBlanks(): boolean {
    return this.model?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.own().ignoreBlanks = asBoolean(value);
    this.book.changed(this.sheet);
  }
  get Prompt(): Record<string, unknown> {
    return { ...(this.model?.prompt ?? { ...NO_PROMPT, showPrompt: false }) };
  }
  set Prompt(value: unknown) {
    this.book.ensureWritable(this.sheet);
    const { showPrompt, title, message } = fields(value);
    this.own().prompt = {
      showPrompt: asBoolean(showPrompt ?? true),
      title: shortText(title, MAX_TITLE),
      message: shortText(message, MAX_MESSAGE),
    };
    this.book.changed(this.sheet);
  }
  get ErrorAlert(): Record<string, unknown> {
    return { ...(this.model?.errorAlert ?? { ...NO_ALERT, showAlert: false }) };
  }
  set ErrorAlert(value: unknown) {
    this.book.ensureWritable(this.sheet);
    const { showAlert, style, title, message } = fields(value);
    this.own().errorAlert = {
      showAlert: asBoolean(showAlert ?? true),
      style: oneOf(style ?? "Stop", ["Stop", "Warning", "Information"]),
      title: shortText(title, MAX_TITLE),
      message: shortText(message, MAX_MESSAGE),
    };
    this.book.changed(this.sheet);
  }

  Clear(): void {
    this.book.ensureWritable(this.sheet);
    clearValidation(this.sheet, this.area);
    this.book.changed(this.sheet);
  }
}

function shortText(value: unknown, limit: number): string {
  const text = asText(value ?? "");
  if (text.length > limit) throw invalidArgument(`the text has at most ${limit} characters`);
  return text;
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  return { ...value };
}
