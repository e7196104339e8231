import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../shared/viewProps";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * Which of the workbook's appendices the view is about and the button below makes, and the way to another one, such as a
 * Welsh one beside the English.
 */
export function AppendixChoice({
  jobs,
  report: { appendices, settings },
  onDo,
}: Pick<ViewProps, "jobs" | "report" | "onDo">) {
  const styles = useStyles();
  const { appendixKey } = settings;
  const atHand = appendices.find(({ key }) => key === appendixKey);
  const hasSeveral = appendices.length > 1;
  const add = (): void => {
    const names = appendices.map(({ name }) => name);
    void onDo(() => jobs.addAppendix(nextName(atHand?.name ?? settings.appendixName, names)));
  };
  return (
    <div className={styles.choice}>
      {hasSeveral && (
        <Field
          label="Appendix"
          hint="Each has its own name, heading, language, rows and pages. The date and how your sheets are read hold for all."
        >
          <Select
            value={String(appendixKey)}
            onChange={(_event, { value }) => void onDo(() => jobs.chooseAppendix(Number(value)))}
          >
            {appendices.map(({ key, name }) => (
              <option key={key} value={String(key)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.row}>
        <Button size="small" onClick={add}>
          Add another appendix
        </Button>
        {hasSeveral && atHand?.isMade === false && (
          <Button size="small" onClick={() => void onDo(() => jobs.forgetAppendix(appendixKey))}>
            Forget {atHand.name}
          </Button>
        )}
      </div>
      {hasSeveral && atHand?.isMade === false && (
        <p className={styles.words}>
          {atHand.name} has no sheet yet. Choose below what it shows, then generate it.
        </p>
      )}
    </div>
  );
}

/** The next name in the row: `nextName("Appendix 1", ["Appendix 1", "Appendix 2"])` is "Appendix 3". */
export function nextName(name: string, taken: readonly string[]): string {
  const [, words = name, digits = "1"] = /^(.*?)(\d{1,4})$/.exec(name) ?? [undefined, `${name} `];
  const lower = new Set(taken.map((one) => one.toLocaleLowerCase("en-GB")));
  let number = Number(digits) + 1;
  while (lower.has(`${words}${number}`.toLocaleLowerCase("en-GB"))) number += 1;
  return `${words}${number}`;
}
