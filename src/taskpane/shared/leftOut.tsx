import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetAside, WorkbookReport } from "../../jobs";
import { counted, listed } from "../../words";
import type { ViewProps } from "./viewProps";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  leftOut: { margin: "0 0 12px" },
  words: { color: tokens.colorNeutralForeground2 },
});

/** What these counts leave out, told where they stand, with the way to change it. */
export function LeftOut({ report, onShow }: Pick<ViewProps, "report" | "onShow">) {
  const styles = useStyles();
  const text = useTextStyles();
  const sentences = leftOutWords(report);
  if (sentences.length === 0) return undefined;
  return (
    <p className={styles.leftOut}>
      <span className={styles.words}>{sentences.join(" ")}</span>{" "}
      <button type="button" className={text.link} onClick={() => onShow("start")}>
        Change what is read
      </button>
    </p>
  );
}

const ASIDE_WORDS: Readonly<Record<SheetAside["why"], string>> = {
  closed: "closed actions",
  example: "an example",
  hidden: "hidden",
  copy: "a copy",
  "other-headings": "other headings",
  "not-chosen": "not chosen",
};

/** "Not counted: the sheet Closed (closed actions, 12 rows)." and "Not printed: columns F “Comments” and G." */
export function leftOutWords({ plan }: Pick<WorkbookReport, "plan">): readonly string[] {
  const sheets = plan.sheetsAside.map(
    ({ sheetName, why, rowCount }) =>
      `${sheetName} (${ASIDE_WORDS[why]}, ${counted(rowCount, "row")})`,
  );
  const columns = (plan.targets?.unusedColumns ?? [])
    .filter(({ hasWords, isPrinted }) => hasWords && !isPrinted)
    .map(({ heading }) => (heading === "" ? "one without a heading" : `“${heading}”`));
  return [
    ...(sheets.length > 0
      ? [`Not counted: the ${sheets.length === 1 ? "sheet" : "sheets"} ${listed(sheets)}.`]
      : []),
    ...(columns.length > 0
      ? [`Not printed: the ${columns.length === 1 ? "column" : "columns"} ${listed(columns)}.`]
      : []),
  ];
}
