import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { STATUS_LABELS } from "../shared/statusWords";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";

const useStyles = makeStyles({
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** The settings that hold what is read although it stands back, and what each entry of them is. */
const KEPT = { extraSheets: "Sheet", keptRows: "Row" } as const;

/** The sheets and rows that are read, and the status words that mean something, because the officer said so: each with the way back. */
export function KeptChoices({ jobs, report, onDo }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { settings } = report;
  const kept = (["extraSheets", "keptRows"] as const).flatMap((setting) =>
    settings[setting].map((value) => ({ setting, value })),
  );
  const taught = Object.entries(settings.statusWords);
  if (kept.length + taught.length === 0) return undefined;
  return (
    <ul className={text.list} aria-label="What you chose">
      {kept.map(({ setting, value }) => (
        <li key={`${setting} ${value}`} className={styles.item}>
          <span>
            {KEPT[setting]} “{value}” is read because you chose it.
          </span>
          <Button
            size="small"
            aria-label={`Leave out “${value}”`}
            onClick={() =>
              void onDo(() =>
                jobs.saveSettings({
                  ...settings,
                  [setting]: settings[setting].filter((other) => other !== value),
                }),
              )
            }
          >
            Leave it out
          </Button>
        </li>
      ))}
      {taught.map(([words, kind]) => (
        <li key={`word ${words}`} className={styles.item}>
          <span>
            The status “{words}” means {STATUS_LABELS[kind].toLowerCase()} because you said so.
          </span>
          <Button
            size="small"
            aria-label={`Forget “${words}”`}
            onClick={() =>
              void onDo(() =>
                jobs.saveSettings({
                  ...settings,
                  statusWords: Object.fromEntries(taught.filter(([other]) => other !== words)),
                }),
              )
            }
          >
            Forget it
          </Button>
        </li>
      ))}
    </ul>
  );
}
