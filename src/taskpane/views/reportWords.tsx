import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reportWords } from "../../jobs/report/reportWords";
import type { OwnSheetControl } from "../shared/useOwnSheet";
import { usePaperWords } from "../shared/usePaperWords";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";
import { escaped, putOnClipboard } from "./copyList";
import { OwnSheet } from "./ownSheet";

const useStyles = makeStyles({
  section: {
    marginTop: "24px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { userSelect: "text", margin: "8px 0" },
  list: { margin: "4px 0 8px", paddingInlineStart: "28px", listStyleType: "lower-roman" },
});

interface ReportWordsProps extends Pick<ViewProps, "report" | "onGoTo"> {
  /** What puts them on a sheet of their own. */
  readonly control: OwnSheetControl;
}

/** Sentences and draft recommendations for the covering report, to be selected or copied. */
export default function ReportWords({ report, control, onGoTo }: ReportWordsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = usePaperWords(report.settings.language, report);
  const [told, setTold] = useState("");
  const { progress, asked, recommendations } = reportWords(report, words);
  const copy = (): void => {
    const isCopied = putOnClipboard({
      text: [
        progress.map((one) => one.text).join(" "),
        asked,
        ...recommendations.map(numbered),
      ].join("\n"),
      html:
        `<p>${progress.map((one) => escaped(one.text)).join(" ")}</p><p>${escaped(asked)}</p>` +
        `<ol type="i">${recommendations.map((one) => `<li>${escaped(one.text)}</li>`).join("")}</ol>`,
    });
    setTold(
      isCopied ? "Copied." : "This Excel does not let an add-in copy: select the words instead.",
    );
  };
  return (
    <section className={styles.section} aria-labelledby="report-words">
      <h2 id="report-words" className={text.heading}>
        Words for the covering report
      </h2>
      <p className={text.small}>
        A draft, made from the sheets as they are now. Every number is counted from your plan.
      </p>
      <div className={styles.words}>
        <p>{progress.map((one) => one.text).join(" ")}</p>
        <p>{asked}</p>
        <ol className={styles.list}>
          {recommendations.map((one) => (
            <li key={one.text}>{one.text}</li>
          ))}
        </ol>
      </div>
      <Button onClick={copy}>Copy the words</Button> <span role="status">{told}</span>
      <OwnSheet name="Report words" control={control} onGoTo={onGoTo} />
    </section>
  );
}

function numbered({ text }: { readonly text: string }, at: number): string {
  return `(${["i", "ii", "iii", "iv", "v"][at] ?? String(at + 1)}) ${text}`;
}
