import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  page: { padding: "24px 16px" },
  waiting: { display: "flex", alignItems: "center", gap: "12px" },
  sign: {
    width: "20px",
    height: "20px",
    flexShrink: 0,
    borderRadius: "50%",
    border: `3px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    boxSizing: "border-box",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

/** Says what the pane waits for. (Fluent's own spinner weighs more than the rest of the first screen's words.) */
export function Waiting({ words, children }: { words: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.waiting} role="status">
        <span className={styles.sign} aria-hidden="true" />
        {words}
      </div>
      {children}
    </div>
  );
}
