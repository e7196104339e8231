import { FluentProvider, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Announcer } from "./announcer";
import { OutsidePage, TooOldPage, TroublePage } from "./messagePage";
import { useJobs, type Opening, type OpeningOptions } from "./useJobs";
import { useTheme } from "./useTheme";
import { Workbook } from "./workbook";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
  },
  waiting: { padding: "24px 16px", justifyContent: "flex-start" },
});

/** The whole pane, from waiting for Office to the workbook's views. */
export function Pane(props: OpeningOptions) {
  const styles = useStyles();
  const theme = useTheme();
  const [opening, retry] = useJobs(props);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <Announcer>
        <Opened opening={opening} onRetry={retry} />
      </Announcer>
    </FluentProvider>
  );
}

function Opened({ opening, onRetry }: { opening: Opening; onRetry: () => void }) {
  const styles = useStyles();
  switch (opening.kind) {
    case "opening":
      return (
        <Spinner
          className={styles.waiting}
          size="small"
          labelPosition="after"
          label="Opening Committee Appendix…"
        />
      );
    case "outside":
      return <OutsidePage />;
    case "too-old":
      return <TooOldPage words={opening.words} />;
    case "failed":
      return <TroublePage trouble={opening.trouble} onRetry={onRetry} />;
    case "open":
      return <Workbook jobs={opening.jobs} />;
  }
}
