import { useRef, useState } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  // The browser's own file input says its own words, in its own language: a button of ours opens it.
  file: { display: "none" },
  date: { maxWidth: "200px" },
});

/** Compares with the file of an earlier meeting's workbook. It is read in the pane, and goes nowhere. */
export function CompareWithFile({ jobs, report, earlier, onDo }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState("");
  const { chosen, choose, clear } = earlier;
  const onFile = (file: File | undefined): void => {
    if (!file) return;
    void onDo(() => choose(file, jobs.parseIsoDate(date), report.asAt));
  };
  return (
    <section aria-label="An earlier workbook">
      <h2 className={text.heading}>An earlier workbook</h2>
      <p className={text.small}>
        For the first time, or where the file was replaced. The file is read here and sent nowhere.
      </p>
      <div className={styles.row}>
        <Field className={styles.date} label="Date of that meeting, if you know it" size="small">
          <Input
            size="small"
            type="date"
            value={date}
            onChange={(_event, { value }) => setDate(value)}
          />
        </Field>
        <Button size="small" onClick={() => input.current?.click()}>
          Compare with an earlier workbook…
        </Button>
        {chosen && (
          <Button size="small" appearance="subtle" onClick={clear}>
            Stop comparing with {chosen.fileName}
          </Button>
        )}
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".xlsx"
        aria-label="The earlier workbook"
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          // The same file may be chosen again, after it was changed.
          currentTarget.value = "";
        }}
      />
    </section>
  );
}
