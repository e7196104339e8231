import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sinceWords } from "../../jobs/words/sinceWords";
import type { WorkbookReport } from "../../jobs";
import { counted, longDate } from "../../words";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";
import { CompareWithFile } from "./compareWithFile";
import { DoubtfulPairs } from "./doubtfulPairs";
import { OwnSheet } from "./ownSheet";
import { RememberedMeetings } from "./rememberedMeetings";
import { changePlace } from "./changePlace";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "6px 0" },
  told: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  late: { color: tokens.colorStatusDangerForeground1 },
});

type Row = NonNullable<ReturnType<typeof sinceWords>>["rows"][number];

/** What changed since the last meeting, each change with the way to its cell; what is doubtful; what is remembered. */
export default function SinceView(props: ViewProps) {
  const text = useTextStyles();
  const { report, onGoTo, promisesSheet, earlier } = props;
  const told = sinceWords(report);
  return (
    <>
      <h1 className={text.title}>Since last time</h1>
      {earlier.chosen && (
        <p className={text.text}>
          Compared with {earlier.chosen.fileName}
          {earlier.chosen.isDateKnown ? "." : ", of an unknown date."}
        </p>
      )}
      {told?.lines.map((line) => (
        <p key={line} className={text.text}>
          {line}
        </p>
      )) ?? <p className={text.text}>{nothingWords(report)}</p>}
      {told && <DoubtfulPairs {...props} />}
      {told && <Changes rows={told.rows} {...props} />}
      {told && <Parts {...props} />}
      {report.promises.length > 0 && (
        <OwnSheet name="Promises" control={promisesSheet} onGoTo={onGoTo} />
      )}
      <CompareWithFile {...props} />
      <RememberedMeetings {...props} />
    </>
  );
}

function Changes({ rows, ...props }: ViewProps & { rows: readonly Row[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const [first] = own;
    if (!first) return undefined;
    return (
      <section key={kind} aria-label={first.change}>
        <h2 className={mergeClasses(text.heading, first.tone === "overdue" && styles.late)}>
          {first.change} ({own.length})
        </h2>
        <ul className={text.list}>
          {own.map((row, at) => (
            <li key={`${row.action} ${at}`} className={styles.item}>
              <Change row={row} {...props} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Change({ row, report, onGoTo }: Pick<ViewProps, "report" | "onGoTo"> & { row: Row }) {
  const styles = useStyles();
  const text = useTextStyles();
  const place = changePlace(row, report.plan);
  return (
    <>
      {place ? (
        <button
          type="button"
          className={text.link}
          onClick={() => onGoTo(place.sheetName, place.address)}
        >
          {row.action}
        </button>
      ) : (
        <span>{row.action}</span>
      )}
      {row.told !== "" && <p className={mergeClasses(text.small, styles.told)}>{row.told}</p>}
    </>
  );
}

/** Actions that were split or put together: no change, but an officer shall see that they were followed. */
function Parts({ report }: ViewProps) {
  const text = useTextStyles();
  const { split = [], merged = [] } = report.since ?? {};
  if (split.length + merged.length === 0) return undefined;
  return (
    <p className={text.small}>
      {[
        split.length > 0 && `${counted(split.length, "action")} split off from another`,
        merged.length > 0 && `${counted(merged.length, "action")} put together with another`,
      ]
        .filter(Boolean)
        .join("; ")}
      : each is compared with what it was before.
    </p>
  );
}

/** Why nothing is compared. */
function nothingWords({ kept, asAt }: WorkbookReport): string {
  switch (kept.kind) {
    case "none":
      return "No earlier meeting is known yet. What the next appendix promises is remembered in this workbook, and compared at the meeting after it.";
    case "not-read":
      return "Comparing with the last meeting…";
    case "newer":
      return "What is remembered of earlier meetings was written by a later version of the add-in. It is kept as it is; open the workbook with that version to compare.";
    case "damaged":
      return "What was remembered of earlier meetings cannot be read any more. The next appendix begins a new memory.";
    case "kept":
      return `Nothing is remembered of a meeting more than two weeks before ${longDate(asAt)}.`;
  }
}
