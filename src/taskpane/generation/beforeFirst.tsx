import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReportSettings } from "../../jobs";
import { headPreview } from "../../jobs/report/headPreview";
import { counted } from "../../words";
import { doubtsOf } from "../shared/doubts";
import { takeLostFocus } from "../shared/takeLostFocus";
import { usePaperWords } from "../shared/usePaperWords";
import { useTextStyles } from "../shared/useTextStyles";
import type { GenerateBarProps } from "./generateBar";

const useStyles = makeStyles({
  heading: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  date: { maxWidth: "220px" },
  page: {
    margin: "4px 0",
    padding: "12px",
    color: "#1A1A1A",
    backgroundColor: "#FFFFFF",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    // Paper stays paper, but where the system takes the colours over.
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas" },
  },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "12px", margin: 0 },
  right: { marginInlineStart: "auto", fontWeight: tokens.fontWeightSemibold },
  title: { fontWeight: tokens.fontWeightBold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Before the first appendix: council, committee and date, and the head as it will print with them. */
export default function BeforeFirst(props: GenerateBarProps) {
  const { jobs, report, control, onDo, onShow } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const [typed, setTyped] = useState<Partial<ReportSettings>>({});
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed has gone.
  useEffect(() => takeLostFocus(form.current), []);
  const settings = { ...report.settings, ...typed };
  const words = usePaperWords(settings.language, report);
  const doubts = doubtsOf(report).length;
  const generate = async (): Promise<void> => {
    const isTyped = Object.keys(typed).length > 0;
    if (isTyped && !(await onDo(() => jobs.saveSettings(settings)))) return;
    control.start();
  };
  const textField = (key: "council" | "committee", label: string) => (
    <Field label={label} size="small">
      <Input
        size="small"
        value={settings[key]}
        onChange={(_event, { value }) => setTyped({ ...typed, [key]: value })}
      />
    </Field>
  );
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby="before-first"
      onSubmit={(event) => {
        event.preventDefault();
        void generate();
      }}
    >
      <h2 id="before-first" className={mergeClasses(text.heading, styles.heading)}>
        Before the first appendix
      </h2>
      {textField("council", "Council")}
      {textField("committee", "Committee")}
      <Field
        className={styles.date}
        label="Committee date"
        size="small"
        {...(settings.asAt === undefined && { hint: "Without one, today is taken." })}
      >
        <Input
          size="small"
          type="date"
          value={settings.asAt ?? ""}
          onChange={(_event, { value }) => setTyped({ ...typed, asAt: jobs.parseIsoDate(value) })}
        />
      </Field>
      <figure aria-label="The head as it will print" className={styles.page}>
        {headPreview(report.plan, settings, words).map((line, at) => (
          <p key={at} className={styles.line}>
            <span className={line.isTitle ? styles.title : undefined}>{line.text}</span>
            {line.right !== undefined && <span className={styles.right}>{line.right}</span>}
          </p>
        ))}
      </figure>
      {doubts > 0 && (
        <p className={styles.caption}>
          {counted(doubts, "thing")} in your sheets could be read in more than one way.{" "}
          <Button size="small" onClick={() => onShow("start")}>
            Look at Start
          </Button>
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          Generate now
        </Button>
        <Button onClick={control.dismiss}>Not yet</Button>
      </div>
      <p className={styles.caption}>
        Lines left empty are left out. What you fill in is remembered in this workbook; the Report
        view has the rest.
      </p>
    </form>
  );
}
