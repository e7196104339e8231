import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { ReportSettings } from "../../jobs";
import { LONGEST_DUE_SOON_DAYS } from "../../jobs/settings/limits";
import { AppendixChoice } from "./appendixChoice";
import { FetchBoundary } from "../shared/fetchBoundary";
import { OwnSheet } from "./ownSheet";
import { RowFields } from "./rowFields";
import { useDraft } from "./useDraft";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";
import { longDate, PAPER_LANGUAGES, type PaperLanguage } from "../../words";

const ReportWords = lazy(() => import(/* webpackChunkName: "words" */ "./reportWords"));

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    // The longest option of a list does not widen a narrow pane.
    "& .fui-Select": { minWidth: 0 },
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
  group: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
});

/** The report's details. They are remembered in the workbook as they are typed; nothing has to be sent off. */
export default function ReportView(props: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.form}>
      <div>
        <h1 className={text.title}>Report</h1>
        <p className={text.small}>
          What you fill in heads the appendix and is remembered in this workbook. Empty lines are
          left out.
        </p>
      </div>
      <AppendixChoice {...props} />
      {/* Another appendix has fields of its own: what was typed for this one is not carried over. */}
      <ReportForm key={props.report.settings.appendixKey} {...props} />
    </div>
  );
}

function ReportForm({ jobs, report, onDo, onGoTo, wordsSheet, correctionsSheet }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { settings, change, flush } = useDraft(report.settings, (next) => {
    void onDo(() => jobs.saveSettings(next));
  });
  const choose = (changes: Partial<ReportSettings>): void => {
    change(changes);
    flush();
  };
  const textField = (
    key: "council" | "department" | "committee" | "appendixName" | "title",
    label: string,
    hint?: string,
  ) => (
    <Field label={label} {...(hint && { hint })}>
      <Input
        value={settings[key]}
        onChange={(_event, { value }) => change({ [key]: value })}
        onBlur={flush}
      />
    </Field>
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        flush();
      }}
    >
      {textField("council", "Council")}
      {textField("department", "Department")}
      {textField("committee", "Committee")}
      <Field
        label="Committee date"
        hint={
          settings.asAt
            ? `${longDate(settings.asAt)}. What is overdue is decided on this date.`
            : "What is overdue is decided on this date. Without one, today is taken."
        }
      >
        <Input
          type="date"
          onBlur={flush}
          value={settings.asAt ?? ""}
          onChange={(_event, { value }) => change({ asAt: jobs.parseIsoDate(value) })}
        />
      </Field>
      <Field
        label="Date of the plan"
        hint="“Within 6 months” is counted from it. Leave it empty if no timescale needs it."
      >
        <Input
          type="date"
          onBlur={flush}
          value={settings.planStart ?? ""}
          onChange={(_event, { value }) => change({ planStart: jobs.parseIsoDate(value) })}
        />
      </Field>
      {textField("appendixName", "Name of the appendix", "Its sheet is called this too.")}
      {textField("title", "Title", titleHint(settings.title, report.plan.offeredTitle))}
      <LanguageField settings={settings} onChange={choose} />
      {settings.language !== "en-GB" && (
        <div>
          <p className={text.small}>
            A translator corrects these words on a sheet of their own. The next appendix is made
            with the corrections.
          </p>
          <OwnSheet
            name={`${PAPER_LANGUAGES[settings.language]} words`}
            control={correctionsSheet}
            onGoTo={onGoTo}
          />
        </div>
      )}
      <Field label="Layout">
        <RadioGroup
          value={settings.layout}
          onChange={(_event, { value }) =>
            choose({ layout: value === "accessible" ? "accessible" : "committee" })
          }
        >
          <Radio value="committee" label="Committee: aims and targets merged down their rows" />
          <Radio value="accessible" label="Accessible: for publishing, no merged cells" />
        </RadioGroup>
      </Field>
      <Field label="Due soon" hint="Days after the committee date.">
        <Input
          type="number"
          onBlur={flush}
          min={0}
          max={LONGEST_DUE_SOON_DAYS}
          value={String(settings.dueSoonDays)}
          onChange={(_event, { value }) => change(dueSoonChange(value))}
        />
      </Field>
      <RowFields plan={report.plan} settings={settings} onChange={choose} />
      <Quarters settings={settings} onChange={choose} />
      <Columns settings={settings} onChange={choose} />
      <PageFields settings={settings} onChange={choose} />
      <FetchBoundary heading="p">
        <Suspense fallback={null}>
          <ReportWords report={report} control={wordsSheet} onGoTo={onGoTo} />
        </Suspense>
      </FetchBoundary>
    </form>
  );
}

/** What is printed while nothing is typed: the line above the headings that reads as a title, where there is one. */
function titleHint(typed: string, offered: string): string | undefined {
  if (typed.trim() !== "" || offered === "") return undefined;
  return `Until you type one, the title is your sheet’s own line: “${offered}”.`;
}

interface FieldsProps {
  readonly settings: ReportSettings;
  readonly onChange: (changes: Partial<ReportSettings>) => void;
}

function LanguageField({ settings, onChange }: FieldsProps) {
  return (
    <Field
      label="Language"
      hint="Of what the appendix says itself, and of the words below. Your own text stays as it is. No native reader has signed off the Welsh and Gaelic yet."
    >
      <Select
        value={settings.language}
        onChange={(_event, { value }) => {
          const language = LANGUAGES.find(([tag]) => tag === value)?.[0];
          if (language !== undefined) onChange({ language });
        }}
      >
        {LANGUAGES.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const LANGUAGES = Object.entries(PAPER_LANGUAGES) as [PaperLanguage, string][];

const QUARTERS: Readonly<Record<ReportSettings["quarters"], string>> = {
  unknown: "Not said: “Q3 2024” is doubtful",
  financial: "Of the financial year: Q1 is April to June",
  calendar: "Of the calendar year: Q1 is January to March",
};

function Quarters({ settings, onChange }: FieldsProps) {
  return (
    <Field
      label="Quarters"
      hint="Which quarters are meant where one year alone stands beside them."
    >
      <Select
        value={settings.quarters}
        onChange={(_event, { value }) => {
          const chosen = QUARTER_CHOICES.find((choice) => choice === value);
          if (chosen !== undefined) onChange({ quarters: chosen });
        }}
      >
        {QUARTER_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {QUARTERS[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const QUARTER_CHOICES = ["unknown", "financial", "calendar"] as const;

const OPTIONAL_COLUMNS = [
  ["ref", "Reference"],
  ["lead", "Lead officer"],
  ["status", "Status"],
  ["rag", "RAG"],
] as const;

function Columns({ settings, onChange }: FieldsProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Extra columns, where your sheet has them</legend>
      {OPTIONAL_COLUMNS.map(([key, label]) => (
        <Checkbox
          key={key}
          label={label}
          checked={settings.showColumns[key]}
          onChange={(_event, { checked }) =>
            onChange({ showColumns: { ...settings.showColumns, [key]: checked === true } })
          }
        />
      ))}
    </fieldset>
  );
}

function PageFields({ settings, onChange }: FieldsProps) {
  const styles = useStyles();
  return (
    <>
      <Field label="Paper">
        <Select
          value={`${settings.paper} ${settings.orientation}`}
          onChange={(_event, { value }) => onChange(paperChange(value))}
        >
          {PAPERS.map(({ paper, orientation }) => (
            <option key={paper + orientation} value={`${paper} ${orientation}`}>
              {paper} {orientation}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Size of text"
        hint="The accessible layout has 12 points at the least, A3 has 11."
      >
        <Select
          value={String(settings.textPoints)}
          onChange={(_event, { value }) => onChange(textPointsChange(value))}
        >
          {TEXT_POINTS.map((points) => (
            <option key={points} value={String(points)}>
              {points} points
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Order">
        <Select
          value={settings.sectionOrder[0] ?? "targets"}
          onChange={(_event, { value }) =>
            onChange({
              sectionOrder: value === "metrics" ? ["metrics", "targets"] : ["targets", "metrics"],
            })
          }
        >
          <option value="targets">Progress first, then metrics</option>
          <option value="metrics">Metrics first, then progress</option>
        </Select>
      </Field>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>On the sheet</legend>
        <Checkbox
          label="A chart of each metric"
          checked={settings.showCharts}
          onChange={(_event, { checked }) => onChange({ showCharts: checked === true })}
        />
        <Checkbox
          label="For a new meeting, keep the last appendix as a dated sheet"
          checked={settings.keepLast}
          onChange={(_event, { checked }) => onChange({ keepLast: checked === true })}
        />
        <Checkbox
          label="Keep the headings in sight when scrolling"
          checked={settings.freezeHeadings}
          onChange={(_event, { checked }) => onChange({ freezeHeadings: checked === true })}
        />
      </fieldset>
    </>
  );
}

const TEXT_POINTS = [10, 11, 12] as const satisfies readonly ReportSettings["textPoints"][];

function textPointsChange(value: string): Partial<ReportSettings> {
  const textPoints = TEXT_POINTS.find((points) => String(points) === value);
  return textPoints === undefined ? {} : { textPoints };
}

const PAPERS = [
  { paper: "A4", orientation: "landscape" },
  { paper: "A4", orientation: "portrait" },
  { paper: "A3", orientation: "landscape" },
  { paper: "A3", orientation: "portrait" },
] as const satisfies readonly Pick<ReportSettings, "paper" | "orientation">[];

function paperChange(value: string): Partial<ReportSettings> {
  return PAPERS.find(({ paper, orientation }) => `${paper} ${orientation}` === value) ?? {};
}

/** Whole days from 0 to ten years; anything else is no change. */
export function dueSoonChange(value: string): Partial<ReportSettings> {
  const days = Number(value);
  return value !== "" && Number.isInteger(days) && days >= 0 && days <= LONGEST_DUE_SOON_DAYS
    ? { dueSoonDays: days }
    : {};
}
