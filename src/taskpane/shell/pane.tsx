import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Announcer } from "../shared/announcer";
import { OutsidePage, TooOldPage, TroublePage } from "./messagePage";
import { useOpening, type Opening, type OpeningOptions } from "./useOpening";
import { useTheme } from "./useTheme";
import { Waiting } from "../shared/waiting";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
  },
});

/** The whole pane, from waiting for Office to the workbook's views. */
export function Pane(props: OpeningOptions) {
  const styles = useStyles();
  const theme = useTheme();
  const [opening, retry] = useOpening(props);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <Announcer>
        <Opened opening={opening} onRetry={retry} />
      </Announcer>
    </FluentProvider>
  );
}

function Opened({ opening, onRetry }: { opening: Opening; onRetry: () => void }) {
  switch (opening.kind) {
    case "opening":
      return <Waiting words="Opening Committee Appendix…" />;
    case "outside":
      return <OutsidePage />;
    case "too-old":
      return <TooOldPage words={opening.words} />;
    case "failed":
      return <TroublePage trouble={opening.trouble} onRetry={onRetry} />;
    case "open":
      return <opening.Workbook jobs={opening.jobs} />;
  }
}
