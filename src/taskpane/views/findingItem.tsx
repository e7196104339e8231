import { useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { findingWords, type Finding, type Fix, type PrintChoice } from "../../jobs";
import { useTextStyles } from "../shared/useTextStyles";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  message: { margin: 0, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 12px",
    marginTop: "4px",
    minHeight: "28px",
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    marginTop: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  preview: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 8px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  content: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

/** What the button says that has something printed. */
const PRINT_LABELS: Readonly<Record<PrintChoice["setting"], string>> = {
  extraColumns: "Print it",
  keptRows: "Keep the row",
  extraSheets: "Read it too",
};

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: () => void;
  readonly onAccept: (reason: string) => void;
  readonly onWithdraw: () => void;
  readonly onFix: (fixes: readonly Fix[]) => void;
  /** Has what was left out printed. */
  readonly onPrint: (print: PrintChoice) => void;
  /** What settles it without a change of the sheet, where there is such a thing. */
  readonly settle: ReactNode;
  /** Every fix of the same kind, this one too. */
  readonly alike: readonly Fix[];
}

/** One finding: what it says, the way to its cell, and what can be done about it. */
export function FindingItem(props: FindingItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { finding, onGoTo, onAccept, onWithdraw, onFix, onPrint, settle, alike } = props;
  const { print } = finding;
  const [open, setOpen] = useState<"accept" | "fix">();
  const place = placeWords(finding.place);
  const close = (): void => setOpen(undefined);
  return (
    <li className={styles.item}>
      <p className={styles.message}>{findingWords(finding)}</p>
      {finding.accepted !== undefined && <p className={text.small}>Accepted: {finding.accepted}</p>}
      <div className={styles.actions}>
        <button type="button" className={text.link} aria-label={`Go to ${place}`} onClick={onGoTo}>
          {place}
        </button>
        {finding.accepted === undefined ? (
          <>
            {finding.fix && (
              <Button
                size="small"
                aria-expanded={open === "fix"}
                aria-label={`Fix ${place}`}
                onClick={() => setOpen(open === "fix" ? undefined : "fix")}
              >
                Fix…
              </Button>
            )}
            {print && (
              <Button
                size="small"
                aria-label={`${PRINT_LABELS[print.setting]}: ${print.value}`}
                onClick={() => onPrint(print)}
              >
                {PRINT_LABELS[print.setting]}
              </Button>
            )}
            {settle}
            {finding.severity !== "error" && (
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={open === "accept"}
                aria-label={`Accept ${place}`}
                onClick={() => setOpen(open === "accept" ? undefined : "accept")}
              >
                Accept…
              </Button>
            )}
          </>
        ) : (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`Show ${place} again`}
            onClick={onWithdraw}
          >
            Show again
          </Button>
        )}
      </div>
      {open === "accept" && <AcceptForm onAccept={onAccept} onClose={close} />}
      {open === "fix" && finding.fix && (
        <FixPreview fix={finding.fix} alike={alike} onFix={onFix} onClose={close} />
      )}
    </li>
  );
}

function AcceptForm(props: { onAccept: (reason: string) => void; onClose: () => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") props.onAccept(reason.trim());
      }}
    >
      <Field
        label="Why is it right as it stands?"
        hint="Remembered in this workbook. It comes back if the cell changes."
      >
        <Input
          value={reason}
          placeholder="Checked with finance"
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={reason.trim() === ""}>
          Accept
        </Button>
        <Button onClick={props.onClose}>Cancel</Button>
      </div>
    </form>
  );
}

function FixPreview(props: {
  fix: Fix;
  alike: readonly Fix[];
  onFix: (fixes: readonly Fix[]) => void;
  onClose: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { fix, alike, onFix, onClose } = props;
  return (
    <div className={styles.form}>
      <p className={styles.message}>{fix.label}</p>
      <dl className={styles.preview}>
        <dt className={styles.term}>Now</dt>
        <dd className={styles.content}>{visibleSpaces(fix.before)}</dd>
        <dt className={styles.term}>Then</dt>
        <dd className={styles.content}>{afterWords(fix)}</dd>
      </dl>
      <p className={text.small}>Spaces are shown as dots. It can be undone.</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onFix([fix])}>
          Fix this one
        </Button>
        {alike.length > 1 && (
          <Button onClick={() => onFix(alike)}>Fix all {alike.length} of this kind</Button>
        )}
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}

/** "Targets E7", or the sheet alone, or the workbook. */
export function placeWords({ sheet, cell }: Finding["place"]): string {
  return `${sheet} ${cell}`.trim() || "the workbook";
}

/** A text in which every kind of space can be seen: "a  b " is "a··b·". */
export function visibleSpaces(text: string): string {
  return text.replace(/[ \u00a0\u2000-\u200b\u202f\u3000]/g, "·").replaceAll("\t", "→");
}

function afterWords({ after }: Fix): string {
  return after.kind === "text"
    ? visibleSpaces(after.text)
    : `${after.number} (a number, shown as ${after.numberFormat})`;
}
