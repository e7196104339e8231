import { Book } from "../workbook/book";
import type { Circumstances } from "../workbook/book";
import type { EventMessage } from "../workbook/eventDesk";
import { HostError } from "../workbook/hostError";
import type { WorkbookModel } from "../workbook/model";
import { Colleague } from "../workbook/colleague";
import { Officer } from "../workbook/officer";
import { ApiSets } from "./apiSets";
import { Batch } from "./batch";
import { byteLength, noCost } from "./cost";
import type { Cost } from "./cost";
import { Dispatcher } from "./dispatcher";
import { FaultPlan } from "./faults";
import type { Fault } from "./faults";
import { ActionType } from "./wire";
import type { UndoPlatform } from "./undo";
import type { RequestBody } from "./wire";

export interface HostOptions {
  /** The ExcelApi version to play, such as "1.14"; the newest when left out. */
  apiVersion?: string;
  /** Excel on the web takes and gives at most 5 MB; undefined plays an Excel without a limit. */
  requestLimitBytes?: number;
  responseLimitBytes?: number;
  /**
   * Plays that `Excel.run({ mergeUndoGroup: true })` groups what can be undone, and that anything else in the group fails
   * with UndoNotSupported, as Excel on the web or on the desktop has it. Left out, the option is passed over in silence,
   * as the office.js of npm does, which does not know it.
   */
  undoGroups?: UndoPlatform;
  circumstances?: Partial<Circumstances>;
}

/** An answer as it goes back to office.js. */
export interface HostAnswer {
  statusCode: number;
  /** JSON text. */
  body: string;
}

export type EventListener = (messages: EventMessage[]) => void;

/**
 * Excel, as office.js sees it: requests in, answers and events out. Knows neither Node nor the browser.
 */
export class HostSession {
  readonly book: Book;
  readonly apiSets: ApiSets;
  /** Acts of the officer at the keyboard. */
  readonly officer: Officer;
  /** Acts of a colleague who has the workbook open at the same time: their events come from a remote session. */
  readonly colleague: Colleague;
  readonly cost: Cost = noCost();
  /** Called with each request and answer, for a test that wants to look at them. */
  onRequest: ((request: RequestBody, answer: HostAnswer) => void) | undefined;
  private readonly dispatcher: Dispatcher;
  private readonly faults = new FaultPlan();
  private readonly listeners = new Set<EventListener>();
  private waitingForEdit: (() => void)[] = [];

  constructor(
    model: WorkbookModel,
    private readonly options: HostOptions = {},
  ) {
    this.book = new Book(model, options.circumstances);
    this.officer = new Officer(this.book, () => this.deliverEvents());
    this.colleague = new Colleague(this.book, () => this.deliverEvents());
    this.apiSets = new ApiSets(options.apiVersion);
    this.dispatcher = new Dispatcher(this.apiSets);
  }

  /**
   * Answers the body of one request. Never throws: what goes wrong is in the answer. Undefined when a planned fault
   * leaves the request without any answer.
   */
  processQuery(bodyText: string, { inUndoGroup = false } = {}): HostAnswer | undefined {
    const request = parseRequest(bodyText);
    if (request === undefined) return refusal("InvalidArgument", "The request is not readable.");
    const answer = isCleanup(request)
      ? this.cleanUp(request)
      : this.sync(request, bodyText, inUndoGroup);
    this.onRequest?.(request, answer);
    return answer === NO_ANSWER ? undefined : answer;
  }

  /** Plans a failure; see `Fault`. Several may be planned. */
  failAt(fault: Fault): void {
    this.faults.plan(fault, this.cost.syncs);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  /** Calls the listener with what happens in the workbook, as far as the add-in listens to it. */
  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Plays that a cell is being edited, or no longer is; then whoever waits for it goes on. */
  setCellBeingEdited(editing: boolean): void {
    this.book.circumstances.cellBeingEdited = editing;
    if (editing) return;
    const waiting = this.waitingForEdit;
    this.waitingForEdit = [];
    for (const goOn of waiting) goOn();
  }

  /** Resolves at once, or when the cell that is being edited is left. */
  whenNotEditing(): Promise<void> {
    if (!this.book.circumstances.cellBeingEdited) return Promise.resolve();
    return new Promise((resolve) => this.waitingForEdit.push(resolve));
  }

  /** Sends what has happened to whoever subscribed; to be called after an answer has been delivered. */
  deliverEvents(): void {
    const messages = this.book.events.take();
    if (messages.length === 0) return;
    for (const listener of [...this.listeners]) listener(messages);
  }

  private cleanUp(request: RequestBody): HostAnswer {
    this.cost.cleanups += 1;
    return { statusCode: 200, body: JSON.stringify(this.batch(request).run(() => undefined)) };
  }

  private sync(request: RequestBody, bodyText: string, inUndoGroup: boolean): HostAnswer {
    const sync = this.cost.syncs;
    const requestBytes = byteLength(bodyText);
    const answer = this.answer(request, { requestBytes, sync, inUndoGroup });
    const responseBytes = byteLength(answer.body);
    const actions = request.Actions.length;
    this.cost.syncs += 1;
    this.cost.actions += actions;
    this.cost.requestBytes += requestBytes;
    this.cost.responseBytes += responseBytes;
    this.cost.perSync.push({ actions, requestBytes, responseBytes });
    return answer;
  }

  private answer(
    request: RequestBody,
    {
      requestBytes,
      sync,
      inUndoGroup,
    }: { requestBytes: number; sync: number; inUndoGroup: boolean },
  ): HostAnswer {
    const fault = this.faults.ofRequest(sync);
    if (fault !== undefined) return failed(fault);
    if (requestBytes > (this.options.requestLimitBytes ?? Infinity)) {
      return refusal("RequestPayloadSizeLimitExceeded");
    }
    if (this.book.circumstances.cellBeingEdited) return refusal("InvalidOperationInCellEditMode");
    const platform = inUndoGroup ? this.options.undoGroups : undefined;
    const response = this.batch(request, platform).run((_action, index) =>
      this.faults.beforeAction(sync, index),
    );
    const lost = this.faults.ofAnswer(sync);
    if (lost !== undefined) return failed(lost);
    const body = withoutWideGaps(JSON.stringify(response));
    if (byteLength(body) > (this.options.responseLimitBytes ?? Infinity)) {
      return refusal("ResponsePayloadSizeLimitExceeded");
    }
    return { statusCode: 200, body };
  }

  private batch(request: RequestBody, undoGroup?: UndoPlatform): Batch {
    return new Batch(this.book, this.dispatcher, request, undoGroup);
  }
}

/** After Excel.run, office.js sends a request that does nothing but let go of ranges. */
function isCleanup(request: RequestBody): boolean {
  const methods = request.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return (
    methods.length > 0 &&
    methods.every(
      (action) => action.ActionType === ActionType.Method && action.Name === "_RemoveReference",
    )
  );
}

function parseRequest(text: string): RequestBody | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return isRequest(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

function isRequest(body: unknown): body is RequestBody {
  return (
    typeof body === "object" &&
    body !== null &&
    "Actions" in body &&
    Array.isArray(body.Actions) &&
    "ObjectPaths" in body &&
    typeof body.ObjectPaths === "object" &&
    body.ObjectPaths !== null
  );
}

/** What a request gets that is never answered: it costs what it costs, and nobody hears of it. */
const NO_ANSWER: HostAnswer = Object.freeze({ statusCode: 0, body: "" });

function failed(fault: Fault): HostAnswer {
  return fault.code === "NoAnswer" ? NO_ANSWER : refusal(fault.code, fault.message);
}

/**
 * White space in long runs, written as escapes, which mean the same: office.js trims each answer by a pattern that takes
 * time in the square of the longest run, minutes for one cell full of spaces.
 */
function withoutWideGaps(json: string): string {
  return json.replace(/\s{64,}/g, (gap) =>
    gap.replace(/\s/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

function refusal(code: string, message?: string): HostAnswer {
  const error = new HostError(code, message);
  const body = { error: { code: error.code, message: error.message } };
  return { statusCode: 400, body: JSON.stringify(body) };
}
