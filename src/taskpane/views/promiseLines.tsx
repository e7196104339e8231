import type { Promised } from "../../jobs";
import { longDate, timeInWords } from "../../words";
import { useTextStyles } from "../shared/useTextStyles";

/** What was promised of a step, meeting by meeting; nothing where no report promised anything else. */
export function PromiseLines({ promised = [] }: { promised: readonly Promised[] | undefined }) {
  const text = useTextStyles();
  if (promised.length < 2) return undefined;
  return (
    <>
      <p className={text.small}>Promised so far:</p>
      <ol className={text.list}>
        {promised.map(({ asAt, timescale }) => (
          <li key={asAt} className={text.small}>
            {longDate(asAt)}:{" "}
            {timescale?.text ? timeInWords(timescale.text, timescale.latest) : "no timescale"}
          </li>
        ))}
      </ol>
    </>
  );
}
