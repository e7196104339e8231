import type { Book } from "../book";

/** What office.js is told of an object so that it can find it again. */
export interface Identity {
  /** Of objects whose id add-ins can see; office.js then knows it without a load. */
  Id?: string | number;
  /** Of objects that office.js alone finds by an id. */
  _Id?: string | number;
  _ReferenceId?: string;
}

/**
 * Something that office.js can hold: a sheet, a range, a chart. Members that office.js may use are written in
 * PascalCase, as they come over the wire; everything in camelCase is ours and cannot be reached from outside.
 */
export abstract class HostObject {
  /** The class's name in Excel, for error messages and for the table of requirement sets. */
  abstract readonly typeName: string;

  constructor(protected readonly book: Book) {}

  identity(): Identity {
    return {};
  }

  /** The name under which office.js looks for a member in an answer: its own in PascalCase but for a few. */
  answerName(name: string): string {
    return name;
  }

  /** The id of what its events happen to, where that is neither itself nor the workbook. */
  listensTo(): string | undefined {
    return undefined;
  }
}
