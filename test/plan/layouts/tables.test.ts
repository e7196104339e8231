import { readdirSync } from "node:fs";
import { join } from "node:path";
import { faultsOf, planOf, writtenTables } from "./writtenTables";

/** Tables as councils, NHS bodies, schools and others lay them out, in our own words, with what is to be read. */
const FOLDER = join(__dirname, "tables");

describe.each(readdirSync(FOLDER))("%s", (file) => {
  test.each(writtenTables(join(FOLDER, file)).map((table) => [table.name, table] as const))(
    "%s",
    (_, table) => {
      expect(faultsOf(table, planOf(table))).toEqual([]);
    },
  );
});
