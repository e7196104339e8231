import { useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Step } from "../../jobs";
import { statusWords, stepWords } from "../shared/statusWords";
import { useTextStyles } from "../shared/useTextStyles";

const FIRST_SHOWN = 12;

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
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
  about: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
  },
  status: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground3 },
  when: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface StepListProps {
  readonly steps: readonly Step[];
  readonly label: string;
  readonly onGoTo: (step: Step) => void;
}

/** Steps that lead to their cells when chosen; a long list begins with its first dozen. */
export function StepList({ steps, label, onGoTo }: StepListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? steps : steps.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className={text.list} aria-label={label}>
        {shown.map((step) => (
          <li key={step.rowIndex} className={styles.item}>
            <StepButton step={step} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {shown.length < steps.length && (
        <Button appearance="subtle" onClick={() => setIsWhole(true)}>
          Show all {steps.length}
        </Button>
      )}
    </>
  );
}

/** One step: what is planned, its status and timescale, its target. */
function StepButton({ step, onGoTo }: { step: Step; onGoTo: (step: Step) => void }) {
  const styles = useStyles();
  const { kind } = step.status;
  const tone = kind === "overdue" || kind === "due-soon" ? styles[kind] : undefined;
  return (
    <button type="button" className={styles.step} onClick={() => onGoTo(step)}>
      <span className={styles.about}>{stepWords(step)}</span>
      <span className={styles.when}>
        <span className={mergeClasses(styles.status, tone)}>{statusWords(step.status)}</span>
        {step.timescale && ` · ${step.timescale.text}`}
        {step.lead && ` · ${step.lead}`}
      </span>
    </button>
  );
}
