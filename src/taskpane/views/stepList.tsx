import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IsoDate, Step } from "../../jobs";
import { statusWords } from "../shared/statusWords";
import { actionWords, becauseWords, planWords } from "../shared/stepWords";
import { useTextStyles } from "../shared/useTextStyles";

/** A list begins with so many, and grows by so many: a plan may have thousands, and all at once would freeze the pane. */
const FIRST_SHOWN = 12;
const MORE_SHOWN = 100;

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // What is out of sight is not laid out.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
  },
  step: {
    display: "block",
    // The ground that is seen on hovering reaches beyond the words, which stand in line with the heading.
    width: "calc(100% + 16px)",
    marginInline: "-8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  lines: { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical" },
  action: { WebkitLineClamp: 3 },
  plan: { WebkitLineClamp: 2, color: tokens.colorNeutralForeground2 },
  ref: { fontWeight: tokens.fontWeightSemibold },
  status: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground3 },
  why: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface StepListProps {
  readonly steps: readonly Step[];
  readonly label: string;
  readonly asAt: IsoDate;
  readonly onGoTo: (step: Step) => void;
}

/** Steps that lead to their cells when chosen. */
export function StepList({ steps, label, asAt, onGoTo }: StepListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const [most, setMost] = useState(FIRST_SHOWN);
  const shown = steps.slice(0, most);
  const left = steps.length - shown.length;
  return (
    <>
      <ul className={text.list} aria-label={label}>
        {shown.map((step) => (
          <li key={`${step.sheetName} ${step.rowIndex}`} className={styles.item}>
            <button type="button" className={styles.step} onClick={() => onGoTo(step)}>
              <StepLines step={step} asAt={asAt} />
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setMost(most + MORE_SHOWN)}>
          {left <= MORE_SHOWN
            ? `Show all ${steps.length}`
            : `Show ${MORE_SHOWN} more of ${steps.length}`}
        </Button>
      )}
    </>
  );
}

/** A step's ref and action, what is planned and who leads, then its status and why. */
export function StepLines({ step, asAt }: { readonly step: Step; readonly asAt: IsoDate }) {
  const styles = useStyles();
  const { kind } = step.status;
  const tone = kind === "overdue" || kind === "due-soon" ? styles[kind] : undefined;
  const [plan, why] = [planWords(step), becauseWords(step, asAt)];
  return (
    <>
      <span className={mergeClasses(styles.lines, styles.action)}>
        {step.ref && <span className={styles.ref}>{step.ref} </span>}
        {actionWords(step)}
      </span>
      {plan && <span className={mergeClasses(styles.lines, styles.plan)}>{plan}</span>}
      <span className={styles.why}>
        <span className={mergeClasses(styles.status, tone)}>{statusWords(step.status)}</span>
        {why && ` · ${why}`}
      </span>
    </>
  );
}
