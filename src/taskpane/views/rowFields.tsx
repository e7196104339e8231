import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Plan, ReportSettings } from "../../jobs";
import { planChoices, type PlanChoices } from "../../jobs/settings/planChoices";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", maxHeight: "220px", overflowY: "auto" },
});

const ROWS: Readonly<Record<ReportSettings["rows"], string>> = {
  all: "All rows",
  "without-completed": "All but the completed",
  "without-completed-before": "All but those reported complete",
  exceptions: "Exceptions only",
};

const SAID = "What is left out is still counted, and the appendix says so.";
const HINTS: Readonly<Record<ReportSettings["rows"], string>> = {
  all: SAID,
  "without-completed": SAID,
  "without-completed-before": `Left out is what was complete at the last report. ${SAID}`,
  exceptions: `Overdue, unclear, without a timescale, or moved later since last time. ${SAID}`,
};

const KINDS: Readonly<Record<keyof PlanChoices, string>> = {
  onlyAims: "Only these aims",
  onlyLeads: "Only these leads",
  onlySheets: "Only these sheets",
};

interface RowFieldsProps {
  readonly plan: Plan;
  readonly settings: ReportSettings;
  readonly onChange: (changes: Partial<ReportSettings>) => void;
}

/** Which rows the paper shows and is about. Whatever is left out is said on the paper itself. */
export function RowFields({ plan, settings, onChange }: RowFieldsProps) {
  const styles = useStyles();
  const choices = planChoices(plan);
  return (
    <>
      <Field label="Rows" hint={HINTS[settings.rows]}>
        <Select
          value={settings.rows}
          onChange={(_event, { value }) => onChange({ rows: rowsOf(value) ?? settings.rows })}
        >
          {Object.entries(ROWS).map(([rows, label]) => (
            <option key={rows} value={rows}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {(Object.keys(KINDS) as (keyof PlanChoices)[]).map((kind) => {
        // What was chosen and is no longer in the plan stays in sight, so that it can be taken back.
        const names = [...new Set([...choices[kind], ...settings[kind]])];
        return names.length === 0 ? null : (
          <fieldset key={kind} className={styles.group}>
            <legend className={styles.legend}>{KINDS[kind]}</legend>
            <p className={styles.hint}>None ticked means all.</p>
            <div className={styles.list}>
              {names.map((name) => (
                <Checkbox
                  key={name}
                  label={name}
                  checked={settings[kind].includes(name)}
                  onChange={(_event, { checked }) =>
                    onChange({ [kind]: withName(settings[kind], name, checked === true) })
                  }
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}

function rowsOf(value: string): ReportSettings["rows"] | undefined {
  return (Object.keys(ROWS) as ReportSettings["rows"][]).find((rows) => rows === value);
}

function withName(names: readonly string[], name: string, isChosen: boolean): readonly string[] {
  const others = names.filter((other) => other !== name);
  return isChosen ? [...others, name] : others;
}
