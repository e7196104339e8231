import { useEffect, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useAnnounce } from "./announcer";

/** After so long without a sign of Excel an officer begins to wonder. */
export const UNANSWERED_MILLISECONDS = 8_000;

/** What is true then, and what helps in the usual case: Excel answers nothing while somebody types in a cell. */
export const UNANSWERED_WORDS =
  "Excel has not answered yet. If a cell is being edited, press Enter to finish it.";

const useStyles = makeStyles({
  words: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface UnansweredProps {
  /** The last sign of life; a new one takes the words away and the waiting begins anew. */
  readonly since?: unknown;
}

/** One calm line for as long as Excel leaves a job without an answer. It is read aloud once, however often it returns. */
export function Unanswered({ since }: UnansweredProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [quietSince, setQuietSince] = useState<{ readonly sign: unknown }>();
  const isSaid = useRef(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setQuietSince({ sign: since });
      if (!isSaid.current) announce(UNANSWERED_WORDS);
      isSaid.current = true;
    }, UNANSWERED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [announce, since]);
  const isQuiet = quietSince !== undefined && quietSince.sign === since;
  return isQuiet ? <p className={styles.words}>{UNANSWERED_WORDS}</p> : undefined;
}
