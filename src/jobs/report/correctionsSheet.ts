import { correctionsName, layOutCorrections, readCorrections } from "../../checklist";
import type { ReportSettings } from "../../plan";
import type { ListSheet } from "../ownSheets/makeOwnSheet";
import { paperTable } from "../words/paperTable";
import { sheetFor } from "../words/readCorrections";

/** The sheet of the words in an appendix's language: what was typed on the one that stands is laid out again. */
export function correctionsSheet({ language, paper, orientation }: ReportSettings): ListSheet {
  const name = correctionsName(language);
  return {
    of: "corrections",
    name,
    tableName: `${name}Table`.replaceAll(" ", ""),
    choose: (sheets) => sheetFor(language, sheets),
    layOut: async (_report, names, standing) => {
      const read = standing && readCorrections(standing);
      const typed = read?.kind === "read" ? read.typed : [];
      const words = await paperTable(language);
      return layOutCorrections({
        language,
        words,
        typed,
        settings: { paper, orientation },
        ...names,
      });
    },
  };
}
