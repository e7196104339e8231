/** What went wrong, in the officer's words; raw messages of Excel are never shown. */
export class OfficerError extends Error {
  override readonly name = "OfficerError";
  constructor(
    /** One short line: "The sheet is protected". */
    readonly title: string,
    readonly whatHappened: string,
    /** What is safe: "Your sheets are as they were." */
    readonly nothingLost: string,
    readonly whatToDo: string,
    /** Stable key for tests and support: "AccessDenied", "AppendixNameTaken", "Cancelled". */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${title}. ${whatHappened} ${whatToDo}`, options);
  }
}
