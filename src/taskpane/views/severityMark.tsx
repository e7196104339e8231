import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SEVERITIES, type Severity } from "../../jobs";

const useStyles = makeStyles({
  mark: {
    display: "inline-grid",
    placeItems: "center",
    flexShrink: 0,
    width: "18px",
    height: "18px",
    marginTop: "1px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1,
    border: "1px solid transparent",
  },
  error: {
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  warning: {
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    borderTopColor: tokens.colorStatusWarningForeground3,
    borderRightColor: tokens.colorStatusWarningForeground3,
    borderBottomColor: tokens.colorStatusWarningForeground3,
    borderLeftColor: tokens.colorStatusWarningForeground3,
  },
  info: {
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
  },
});

const SIGNS: Readonly<Record<Severity, string>> = { error: "×", warning: "!", info: "i" };

/** "To look at:", read out before what there is to look at. */
function nameOf(severity: Severity): string {
  const { todo } = SEVERITIES[severity];
  return `${todo.charAt(0).toUpperCase()}${todo.slice(1)}:`;
}

/** A finding's severity as a sign with its own shape, and in words for those who do not see it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  return (
    <span
      role="img"
      aria-label={nameOf(severity)}
      className={mergeClasses(styles.mark, styles[severity])}
    >
      {SIGNS[severity]}
    </span>
  );
}
