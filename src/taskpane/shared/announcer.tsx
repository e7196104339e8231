import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

type Announce = (words: string) => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something to those who listen to the pane: `useAnnounce()("3 overdue")`. Words said twice are said once. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the pane's one live region. It stands from the start, as screen readers only watch regions they have met. */
export function Announcer(props: { children: ReactNode }) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const announce = useCallback<Announce>((next) => setWords(next), []);
  return (
    <AnnounceContext value={announce}>
      {props.children}
      <div className={styles.unseen} role="status" aria-live="polite">
        {words}
      </div>
    </AnnounceContext>
  );
}
