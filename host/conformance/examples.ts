import type { Fixture } from "../test/fixture";

/** An example and the file that it stands in. */
export interface Example {
  readonly file: string;
  readonly fixture: Fixture;
}

function fixturesOf(module: unknown): Fixture[] {
  const isFile =
    typeof module === "object" &&
    module !== null &&
    "fixtures" in module &&
    Array.isArray(module.fixtures);
  if (!isFile) throw new Error("A file of fixtures exports none.");
  return module.fixtures as Fixture[];
}

/** Every fixture of the host; a new file is found by itself. */
export function allExamples(): Example[] {
  const files = import.meta.webpackContext("../test/fixtures", {
    recursive: false,
    regExp: /\.ts$/,
  });
  return files.keys().flatMap((file) =>
    fixturesOf(files(file)).map((fixture) => ({
      file: file.replace(/^\.\/|\.ts$/g, ""),
      fixture,
    })),
  );
}

/** Whether an example can be run in any Excel: some begin in a way that only the played one can be brought to. */
export function isPortable({ start, options, playedOnly }: Fixture): boolean {
  return start === undefined && options === undefined && playedOnly === undefined;
}
