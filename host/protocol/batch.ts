import type { Book } from "../workbook/book";
import { HostError } from "../workbook/hostError";
import { HostCollection } from "../workbook/objects/hostCollection";
import { HostObject } from "../workbook/objects/hostObject";
import { WorkbookObject } from "../workbook/objects/workbookObject";
import { camelCase } from "./dispatcher";
import type { Dispatcher } from "./dispatcher";
import { handleRegistration } from "./eventRegistration";
import { InternalService } from "./internalService";
import { Query } from "./query";
import { canUndo, type UndoPlatform } from "./undo";
import { ActionType, ObjectPathType } from "./wire";
import type { ActionInfo, ActionResult, ArgumentInfo, ObjectPathInfo, RequestBody } from "./wire";
import type { ResponseBody } from "./wire";

/** Called before each action; it may throw the error that the action is to fail with. */
export type BeforeAction = (action: ActionInfo, index: number) => void;

/** One request of office.js: its actions done in order until one fails. What was done before stays done. */
export class Batch {
  /** Each object path is walked once in a request: a path may add a sheet. */
  private readonly objects = new Map<number, HostObject | null>();
  private readonly query: Query;

  constructor(
    private readonly book: Book,
    private readonly dispatcher: Dispatcher,
    private readonly request: RequestBody,
    /** Set when everything in the request is to be undone together, in the Excel that is named. */
    private readonly undoGroup?: UndoPlatform,
  ) {
    this.query = new Query(dispatcher);
  }

  run(beforeAction: BeforeAction): ResponseBody {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const answer = (): ResponseBody => ({
      Results: results,
      ...(traces.length > 0 ? { TraceIds: traces } : {}),
    });
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        beforeAction(action, index);
        results.push({ ActionId: action.Id, Value: this.act(action) });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          ...answer(),
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.location(action),
            HttpStatusCode: 400,
            ActionIndex: index,
          },
        };
      }
    }
    return answer();
  }

  private act(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.resolve(action.ObjectPathId);
    // Whatever is done to a null object is passed over in silence, as Excel does.
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target.identity();
      case ActionType.Query:
        return this.query.run(target, action.QueryInfo ?? {});
      case ActionType.Method: {
        if (handleRegistration(this.book.events, target, action.Name)) return null;
        const values = this.values(action.ArgumentInfo);
        this.ensureUndo(target, action.Name);
        const result = this.dispatcher.call(target, action.Name, values);
        return result instanceof HostObject ? result.identity() : (result ?? null);
      }
      case ActionType.SetProperty: {
        const [value] = this.values(action.ArgumentInfo);
        this.ensureUndo(target, action.Name);
        this.dispatcher.set(target, action.Name, value);
        return null;
      }
      default:
        throw new HostError(
          "NotImplemented",
          `This host does not play actions of type ${action.ActionType}.`,
        );
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) {
      throw new HostError("InvalidArgument", `There is no object path ${id}.`);
    }
    const found = this.walk(path);
    this.objects.set(id, found);
    return found;
  }

  private walk(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return new WorkbookObject(this.book);
      case ObjectPathType.NewObject:
        return new InternalService(this.book, path.Name);
      case ObjectPathType.ReferenceId:
        return this.referenced(path.Name);
      case ObjectPathType.NullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // A null object's children are null objects, which office.js lets one ask for.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Method:
        this.ensureUndo(parent, path.Name);
        return asObject(
          this.dispatcher.call(parent, path.Name, this.values(path.ArgumentInfo)),
          path,
        );
      case ObjectPathType.Property:
        return asObject(this.dispatcher.get(parent, path.Name), path);
      case ObjectPathType.Indexer: {
        if (!(parent instanceof HostCollection)) throw new HostError("InvalidArgument");
        return asObject(
          this.dispatcher.call(parent, "GetItem", this.values(path.ArgumentInfo)),
          path,
        );
      }
      default:
        throw new HostError("NotImplemented", `Object paths of type ${path.ObjectPathType}.`);
    }
  }

  private ensureUndo(target: HostObject, name: string): void {
    if (this.undoGroup === undefined || canUndo(target.typeName, name, this.undoGroup)) return;
    throw new HostError(
      "UndoNotSupported",
      `${target.typeName}.${camelCase(name)} cannot be undone, so it cannot be in an undo group.`,
    );
  }

  private referenced(referenceId: string): HostObject {
    const held = this.book.references.get(referenceId);
    if (!(held instanceof HostObject)) throw new HostError("InvalidReference");
    return held;
  }

  /** The arguments, with objects in the place of the ids that stand for them. */
  private values(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    const replace = (value: unknown, id: unknown): unknown => {
      if (typeof id === "number" && id > 0) return this.resolve(id);
      if (Array.isArray(value)) {
        const inner: unknown[] = Array.isArray(id) ? id : [];
        return value.map((entry: unknown, index) => replace(entry, inner[index]));
      }
      return this.withObjects(value);
    };
    return (info?.Arguments ?? []).map((value, index) => replace(value, ids?.[index]));
  }

  /** Objects inside of plain JSON come as {_ObjectPathId: id}. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.resolve(value._ObjectPathId);
    }
    if (Array.isArray(value)) return value.map((entry: unknown) => this.withObjects(entry));
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]: [string, unknown]) => [
        key,
        this.withObjects(entry),
      ]),
    );
  }

  /** "Range.values": where an error happened, as Excel says it. */
  private location(action: ActionInfo): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const target = this.objects.get(action.ObjectPathId);
    if (target === undefined || target === null) {
      const parent = this.objects.get(path?.ParentObjectPathId ?? -1);
      const member = path?.Name === "" || path === undefined ? "getItem" : camelCase(path.Name);
      return parent === undefined || parent === null ? member : `${parent.typeName}.${member}`;
    }
    return action.Name === "" ? target.typeName : `${target.typeName}.${camelCase(action.Name)}`;
  }
}

function asObject(value: unknown, path: ObjectPathInfo): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("InvalidOperation", `${path.Name} gives no object.`);
}
