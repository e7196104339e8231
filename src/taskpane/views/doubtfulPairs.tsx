import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeptStep } from "../../jobs";
import { actionWords } from "../shared/stepWords";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";
import { changePlace } from "./changePlace";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "8px 0" },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** Actions that may be those of the last report in other words: the officer says it once, and it is remembered. */
export function DoubtfulPairs({ jobs, report, onDo, onGoTo }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const doubtful = report.since?.doubtful ?? [];
  if (doubtful.length === 0) return undefined;
  return (
    <section aria-label="May be the same action">
      <h2 className={text.heading}>May be the same action ({doubtful.length})</h2>
      <ul className={text.list}>
        {doubtful.map(({ step, maybe, pair }) => {
          const now = report.plan.steps[step];
          const place = changePlace({ kind: "added", step }, report.plan);
          const settle = (isSame: boolean) => void onDo(() => jobs.settlePair({ ...pair, isSame }));
          return (
            <li key={step} className={styles.item}>
              {place && now && (
                <button
                  type="button"
                  className={text.link}
                  onClick={() => onGoTo(place.sheetName, place.address)}
                >
                  {actionWords(now)}
                </button>
              )}
              <p className={text.small}>Last time: {maybeWords(maybe)}</p>
              <div className={styles.choices}>
                <Button size="small" onClick={() => settle(true)}>
                  The same action
                </Button>
                <Button size="small" onClick={() => settle(false)}>
                  Another action
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A step of the last report in its own words, with the timescale that it had. */
function maybeWords({ target, about, timescale }: KeptStep): string {
  const words = [target, about].filter((part) => part !== "").join(": ");
  return timescale?.text ? `${words} (${timescale.text})` : words;
}
