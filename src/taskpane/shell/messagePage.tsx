import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trouble } from "../shared/jobsApi";
import { AboutLine } from "./aboutLine";

const useStyles = makeStyles({
  page: { padding: "24px 16px", maxWidth: "36rem" },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 12px" },
  // Fluent's own button weighs too much for a page that must come with the first screen.
  retry: {
    minHeight: "32px",
    padding: "5px 12px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  list: { margin: "0 0 16px", paddingInlineStart: "20px" },
});

/** A whole pane that says one thing: a heading, what it means, and what to do next. */
export function MessagePage(props: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.page}>
        <h1 className={styles.title}>{props.title}</h1>
        {props.children}
      </main>
      <AboutLine />
    </>
  );
}

/** The page stands in a browser, not in Excel. */
export function OutsidePage() {
  const styles = useStyles();
  return (
    <MessagePage title="Open this in Excel">
      <p className={styles.text}>
        Committee Appendix works beside a workbook. In Excel, choose Committee Appendix on the Home
        tab.
      </p>
    </MessagePage>
  );
}

/** This Excel is older than the add-in needs. */
export function TooOldPage(props: { words: string }) {
  const styles = useStyles();
  return (
    <MessagePage title="This Excel is too old for Committee Appendix">
      <p className={styles.text}>{props.words}</p>
      <p className={styles.text}>What still works here:</p>
      <ul className={styles.list}>
        <li>your Targets and Metrics sheets, as any other sheets;</li>
        <li>an appendix that was made before: it can be read, edited and printed.</li>
      </ul>
      <p className={styles.text}>
        To see what is overdue and to renew the appendix, open the workbook in Excel on the web,
        Microsoft 365 or Excel 2021 or later.
      </p>
    </MessagePage>
  );
}

/** Nothing can be shown; the officer can try again. */
export function TroublePage(props: { trouble: Trouble; onRetry: () => void }) {
  const styles = useStyles();
  const { trouble, onRetry } = props;
  return (
    <MessagePage title={trouble.title}>
      <div role="alert">
        <p className={styles.text}>{trouble.whatHappened}</p>
        <p className={styles.text}>{trouble.nothingLost}</p>
        <p className={styles.text}>{trouble.whatToDo}</p>
      </div>
      <button type="button" className={styles.retry} onClick={onRetry}>
        Try again
      </button>
    </MessagePage>
  );
}
