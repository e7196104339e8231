import { HostError } from "../workbook/hostError";
import { HostObject } from "../workbook/objects/hostObject";
import type { ApiSets } from "./apiSets";

type Member =
  | { kind: "method"; call: (...values: unknown[]) => unknown }
  | { kind: "property"; readable: boolean; writable: boolean };

const REACHABLE = /^_?[A-Z]/;

function findMember(target: HostObject, name: string): Member | undefined {
  // Only what a class of ours declares can be reached, never what every object has.
  let prototype: unknown = Object.getPrototypeOf(target);
  while (prototype instanceof HostObject || isHostPrototype(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) {
      const value: unknown = descriptor.value;
      if (isMethod(value)) return { kind: "method", call: value };
      return {
        kind: "property",
        readable: descriptor.get !== undefined,
        writable: descriptor.set !== undefined,
      };
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

function isMethod(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === "function";
}

function isHostPrototype(value: unknown): value is object {
  return typeof value === "object" && value !== null && value !== Object.prototype;
}

/** office.js writes "values", the wire and our classes "Values". */
export function pascalCase(name: string): string {
  const at = name.startsWith("_") ? 1 : 0;
  return name.slice(0, at) + name.charAt(at).toUpperCase() + name.slice(at + 1);
}

/** Reaches the members of the workbook's objects by their names on the wire. */
export class Dispatcher {
  constructor(private readonly apiSets: ApiSets) {}

  private member(target: HostObject, name: string): Member {
    const member = REACHABLE.test(name) ? findMember(target, name) : undefined;
    this.apiSets.ensureAvailable(target.typeName, name, member !== undefined);
    if (member === undefined) {
      throw new HostError(
        "NotImplemented",
        `This host does not play ${target.typeName}.${camelCase(name)}.`,
      );
    }
    return member;
  }

  get(target: HostObject, name: string): unknown {
    const member = this.member(target, name);
    if (member.kind !== "property" || !member.readable) throw this.wrongUse(target, name);
    return Reflect.get(target, name);
  }

  set(target: HostObject, name: string, value: unknown): void {
    const member = this.member(target, name);
    if (member.kind !== "property" || !member.writable) throw this.wrongUse(target, name);
    Reflect.set(target, name, value);
  }

  call(target: HostObject, name: string, values: unknown[]): unknown {
    const member = this.member(target, name);
    if (member.kind !== "method") throw this.wrongUse(target, name);
    return member.call.apply(target, values.map(nullAsAbsent));
  }

  /** Whether the member exists, in this host and in the Excel that it plays. */
  has(target: HostObject, name: string): boolean {
    return (
      REACHABLE.test(name) &&
      findMember(target, name) !== undefined &&
      this.apiSets.isAvailable(target.typeName, name)
    );
  }

  /** The names of the properties that hold plain values, as a load without names gives them. */
  scalarNames(target: HostObject): string[] {
    const names = new Set<string>();
    let prototype: unknown = Object.getPrototypeOf(target);
    while (isHostPrototype(prototype)) {
      for (const [name, descriptor] of Object.entries(
        Object.getOwnPropertyDescriptors(prototype),
      )) {
        if (REACHABLE.test(name) && descriptor.get !== undefined) names.add(name);
      }
      prototype = Object.getPrototypeOf(prototype);
    }
    return [...names].filter((name) => this.apiSets.isAvailable(target.typeName, name));
  }

  private wrongUse(target: HostObject, name: string): HostError {
    return new HostError(
      "InvalidOperation",
      `${target.typeName}.${camelCase(name)} cannot be used like that.`,
    );
  }
}

function nullAsAbsent(value: unknown): unknown {
  return value === null ? undefined : value;
}

export function camelCase(name: string): string {
  const at = name.startsWith("_") ? 1 : 0;
  return name.slice(0, at) + name.charAt(at).toLowerCase() + name.slice(at + 1);
}
