import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../jobs";

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

const SIGNS: Readonly<Record<Severity, { sign: string; name: string }>> = {
  error: { sign: "×", name: "To put right:" },
  warning: { sign: "!", name: "To look at:" },
  info: { sign: "i", name: "To know:" },
};

/** A finding's severity as a sign with its own shape, and in words for those who do not see it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const { sign, name } = SIGNS[severity];
  return (
    <span role="img" aria-label={name} className={mergeClasses(styles.mark, styles[severity])}>
      {sign}
    </span>
  );
}
