import { HostError } from "../workbook/hostError";
import { HostCollection } from "../workbook/objects/hostCollection";
import { HostObject } from "../workbook/objects/hostObject";
import { pascalCase } from "./dispatcher";
import type { Dispatcher } from "./dispatcher";
import type { QueryInfo } from "./wire";

/** What a load asks of one object: some of its members (or all plain ones), and what to ask of those in turn. */
interface Wanted {
  all: boolean;
  members: Map<string, Wanted>;
}

/** What add-ins load who want the object and none of its properties: the reference's word, and that of the samples. */
const NOTHING_NEEDED = ["NoPropertiesNeeded", "$none"];

function nothing(): Wanted {
  return { all: false, members: new Map() };
}

function want(wanted: Wanted, path: string): void {
  let at = wanted;
  for (const step of path.split(/[/.]/).map((part) => part.trim())) {
    if (step === "" || step.toLowerCase() === "items" || NOTHING_NEEDED.includes(step)) continue;
    if (step === "*") {
      at.all = true;
      continue;
    }
    const name = pascalCase(step);
    const next = at.members.get(name) ?? nothing();
    at.members.set(name, next);
    at = next;
  }
}

function wantedOf(query: QueryInfo): Wanted {
  const wanted = nothing();
  for (const path of query.Select ?? []) want(wanted, path);
  for (const path of query.Expand ?? []) want(wanted, path);
  const asksForAll = (query.Select ?? []).length === 0;
  if (asksForAll) wanted.all = true;
  return wanted;
}

/** Answers loads: an object's members by name, nested as deep as they are asked for. */
export class Query {
  constructor(private readonly dispatcher: Dispatcher) {}

  /** What `load` is answered with. Throws ApiNotFound or NotImplemented for a member that there is not. */
  run(target: HostObject, query: QueryInfo): Record<string, unknown> {
    const { Top, Skip } = query;
    return this.read(target, wantedOf(query), { top: Top, skip: Skip });
  }

  private read(
    target: HostObject,
    wanted: Wanted,
    page: { top: number | undefined; skip: number | undefined },
  ): Record<string, unknown> {
    if (!(target instanceof HostCollection)) return this.readObject(target, wanted);
    const own = nothing();
    const ofItems: Wanted = { all: wanted.all, members: new Map() };
    for (const [name, inner] of wanted.members) {
      if (this.isOwnMember(target, name)) own.members.set(name, inner);
      else ofItems.members.set(name, inner);
    }
    const answer = this.readObject(target, own);
    const first = page.skip ?? 0;
    const items = target
      .items()
      .slice(first, page.top === undefined ? undefined : first + page.top);
    const onlyOwn = own.members.size > 0 && ofItems.members.size === 0 && !wanted.all;
    if (onlyOwn) return answer;
    if (wanted.all && this.isOwnMember(target, "Count")) {
      answer["Count"] = this.dispatcher.get(target, "Count");
    }
    answer["_Items"] = items.map((item) => this.readObject(item, ofItems));
    return answer;
  }

  /** "count" may be the collection's or the items' own: the collection has the first say. */
  private isOwnMember(collection: HostCollection<HostObject>, name: string): boolean {
    return this.dispatcher.has(collection, name);
  }

  private readObject(target: HostObject, wanted: Wanted): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...target.identity() };
    if (wanted.all) this.readScalars(target, answer);
    for (const [name, inner] of wanted.members) {
      if (name === "IsNullObject" || name === "IsNull") continue;
      const value = this.dispatcher.get(target, name);
      if (value === null && inner.members.size > 0) {
        answer[name] = null;
      } else if (value instanceof HostObject) {
        answer[name] = this.read(value, this.orAll(inner), { top: undefined, skip: undefined });
      } else if (inner.members.size > 0) {
        throw new HostError("InvalidArgument", `${target.typeName} has no members below ${name}.`);
      } else {
        answer[target.answerName(name)] = value;
      }
    }
    return answer;
  }

  private orAll(wanted: Wanted): Wanted {
    return wanted.members.size === 0 ? { all: true, members: wanted.members } : wanted;
  }

  private readScalars(target: HostObject, answer: Record<string, unknown>): void {
    for (const name of this.dispatcher.scalarNames(target)) {
      if (name.startsWith("_")) continue;
      const value = this.dispatcher.get(target, name);
      if (!(value instanceof HostObject)) answer[target.answerName(name)] = value;
    }
  }
}
