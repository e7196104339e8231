import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IsoDate } from "../../jobs";
import { counted, longDate } from "../../words";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 0",
  },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What the workbook remembers, meeting by meeting, and how to have it forgotten. */
export function RememberedMeetings({ jobs, report, onDo }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { kept } = report;
  if (kept.kind !== "kept" && kept.kind !== "damaged") return undefined;
  const { meetings, lost } = kept.kind === "kept" ? kept : { meetings: [], lost: 0 };
  return (
    <section aria-label="What this workbook remembers">
      <h2 className={text.heading}>What this workbook remembers</h2>
      {lost > 0 && <p className={text.text}>{counted(lost, "meeting")} could not be read.</p>}
      <ul className={text.list}>
        {meetings.map(({ asAt, steps }) => (
          <li key={asAt} className={styles.item}>
            <span>
              {longDate(asAt)}: {counted(steps, "row")}
            </span>
            <Forget
              what={longDate(asAt)}
              onForget={() => void onDo(() => jobs.forgetMeeting(asAt as IsoDate))}
            />
          </li>
        ))}
      </ul>
      <p className={text.small}>
        To publish a workbook, save a copy of it, open the copy and have it forget all meetings. An
        appendix as Word, web page or PDF holds no memory.
      </p>
      <Forget what="all meetings" onForget={() => void onDo(() => jobs.forgetMeetings())} />
    </section>
  );
}

/** Asks once more before something is forgotten, which cannot be undone. */
function Forget({ what, onForget }: { what: string; onForget: () => void }) {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Forget ${what}`}
        onClick={() => setIsAsked(true)}
      >
        {what === "all meetings" ? "Forget all meetings" : "Forget"}
      </Button>
    );
  }
  return (
    <span className={styles.choices}>
      <Button
        size="small"
        onClick={() => {
          setIsAsked(false);
          onForget();
        }}
      >
        Forget {what} for good
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setIsAsked(false)}>
        Keep
      </Button>
    </span>
  );
}
