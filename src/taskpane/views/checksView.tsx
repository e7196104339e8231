import { useState } from "react";
import {
  Button,
  Field,
  SearchBox,
  Select,
  ToggleButton,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import {
  SEVERITIES,
  SEVERITY_ORDER,
  checkTitle,
  type Finding,
  type ReportSettings,
  type Severity,
} from "../../jobs";
import { checkingWords } from "../shared/checkingWords";
import { Notice } from "../shared/notice";
import type { FixControl } from "../shared/useFixes";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";
import { findingKey, groupFindings, type CheckFilter, type CheckGroup } from "./checkGroups";
import { OwnSheet } from "./ownSheet";
import { FindingItem, placeWords } from "./findingItem";
import { SettleChoice } from "./settleChoice";
import { SeverityMark } from "./severityMark";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "8px" },
  search: { width: "100%", maxWidth: "none" },
  heading: { display: "flex", gap: "8px", alignItems: "start" },
  show: { marginTop: "4px", marginInlineEnd: "8px" },
  treat: {
    marginInlineStart: "-8px",
    color: tokens.colorNeutralForeground2,
    // There every button has a border, which belongs in line with the rest.
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  off: {
    marginTop: "24px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const NO_FILTER: CheckFilter = { severity: "all", search: "", accepted: false };

/** What needs attention, by check: filtered, searched, followed to its cell, accepted or fixed. */
export default function ChecksView(props: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { report, fixes, isStuck } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const open = report.findings.filter(({ accepted }) => accepted === undefined);
  const acceptedCount = report.findings.length - open.length;
  const groups = groupFindings(report.findings, filter, checkTitle);
  return (
    <>
      <h1 className={text.title}>Checks</h1>
      <p className={text.text}>
        {report.stage === "counts" ? checkingWords(isStuck) : countWords(open)}
      </p>
      {!report.isEmptyWorkbook && (
        <OwnSheet name="Checks" control={props.checksSheet} onGoTo={props.onGoTo} />
      )}
      <FixNotice fixes={fixes} />
      {report.findings.length > 0 && (
        <>
          <div role="group" aria-label="Show" className={styles.filters}>
            <FilterButton
              filter={{ severity: "all", accepted: false }}
              now={filter}
              onSet={setFilter}
            >
              All {inDigits(open.length)}
            </FilterButton>
            {SEVERITY_ORDER.filter((severity) => countOf(open, severity) > 0).map((severity) => (
              <FilterButton
                key={severity}
                filter={{ severity, accepted: false }}
                now={filter}
                onSet={setFilter}
              >
                {inDigits(countOf(open, severity))} {SEVERITIES[severity].todo}
              </FilterButton>
            ))}
            {acceptedCount > 0 && (
              <FilterButton
                filter={{ severity: "all", accepted: true }}
                now={filter}
                onSet={setFilter}
              >
                {inDigits(acceptedCount)} accepted
              </FilterButton>
            )}
          </div>
          <SearchBox
            className={styles.search}
            aria-label="Search the findings"
            placeholder="Search"
            value={filter.search}
            onChange={(_event, { value }) => setFilter({ ...filter, search: value })}
          />
        </>
      )}
      {groups.map((group) => (
        <Group key={`${group.severity} ${group.check}`} group={group} {...props} />
      ))}
      {groups.length === 0 && report.findings.length > 0 && (
        <p className={text.text}>Nothing matches. </p>
      )}
      <SwitchedOff {...props} />
    </>
  );
}

type ShownFilter = Pick<CheckFilter, "severity" | "accepted">;

function FilterButton(props: {
  filter: ShownFilter;
  now: CheckFilter;
  onSet: (filter: CheckFilter) => void;
  children: React.ReactNode;
}) {
  const { filter, now, onSet, children } = props;
  return (
    <ToggleButton
      size="small"
      shape="circular"
      checked={now.severity === filter.severity && now.accepted === filter.accepted}
      onClick={() => onSet({ ...now, ...filter })}
    >
      {children}
    </ToggleButton>
  );
}

function FixNotice({ fixes }: { fixes: FixControl }) {
  const { last, undo, dismiss } = fixes;
  if (!last) return undefined;
  return (
    <Notice
      intent="success"
      title={fixedWords(last.applied.length)}
      actions={last.applied.length > 0 && <Button onClick={undo}>Undo</Button>}
      onClose={dismiss}
    >
      {last.skipped > 0 && `${last.skipped} changed in the meantime and stayed as they are.`}
    </Notice>
  );
}

/** How many findings of a group are shown before the officer asks for more, and how many more each time. */
const FIRST_SHOWN = 8;
const MORE_SHOWN = 200;

function Group({ group, ...props }: ViewProps & { group: CheckGroup }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { jobs, onGoTo, onDo, fixes } = props;
  const [most, setMost] = useState(FIRST_SHOWN);
  const shown = group.findings.slice(0, most);
  const hidden = group.findings.length - shown.length;
  const { settings } = props.report;
  const alike = group.findings.flatMap(({ fix }) => (fix ? [fix] : []));
  return (
    <section aria-label={group.title}>
      <h2 className={mergeClasses(text.heading, styles.heading)}>
        <SeverityMark severity={group.severity} />
        {group.title} ({inDigits(group.findings.length)})
      </h2>
      <ul className={text.list}>
        {shown.map((finding) => (
          <FindingItem
            key={findingKey(finding)}
            finding={finding}
            alike={alike}
            onGoTo={() => onGoTo(finding.place.sheet, finding.place.cell)}
            onAccept={(reason) => void onDo(() => jobs.acceptFinding(finding, reason))}
            onWithdraw={() => void onDo(() => jobs.withdrawAcceptance(finding))}
            onFix={fixes.apply}
            settle={<SettleChoice finding={finding} place={placeWords(finding.place)} {...props} />}
            onPrint={({ setting, value }) =>
              void onDo(() =>
                jobs.saveSettings({ ...settings, [setting]: [...settings[setting], value] }),
              )
            }
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          className={styles.show}
          onClick={() => setMost(most + MORE_SHOWN)}
        >
          {hidden > MORE_SHOWN
            ? `Show ${MORE_SHOWN} more of ${inDigits(hidden)}`
            : `Show all ${inDigits(group.findings.length)}`}
        </Button>
      )}
      <SeverityChoice check={group.check} {...props} />
    </section>
  );
}

/** How this workbook wants a check treated. */
function SeverityChoice({ check, report, jobs, onDo }: ViewProps & { check: string }) {
  const styles = useStyles();
  const { settings } = report;
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <Button
        size="small"
        appearance="subtle"
        className={styles.treat}
        onClick={() => setIsOpen(true)}
      >
        Change how this is treated…
      </Button>
    );
  }
  return (
    <Field label={`Treat “${checkTitle(check)}” as`} orientation="horizontal" size="small">
      <Select
        size="small"
        value={settings.checkSeverities[check] ?? ""}
        onChange={(_event, { value }) =>
          void onDo(() => jobs.saveSettings(withSeverity(settings, check, value)))
        }
      >
        <option value="">usual</option>
        <option value="error">to put right</option>
        <option value="warning">to look at</option>
        <option value="info">to know</option>
        <option value="off">switched off</option>
      </Select>
    </Field>
  );
}

/** The checks that this workbook has switched off, and the way to get them back. */
function SwitchedOff({ report, jobs, onDo }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { settings } = report;
  const off = Object.keys(settings.checkSeverities).filter(
    (check) => settings.checkSeverities[check] === "off",
  );
  if (off.length === 0) return undefined;
  return (
    <section className={styles.off} aria-label="Switched off">
      <h2 className={text.small}>Switched off in this workbook</h2>
      <ul className={text.list}>
        {off.map((check) => (
          <li key={check}>
            {checkTitle(check)}{" "}
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Switch on: ${checkTitle(check)}`}
              onClick={() => void onDo(() => jobs.saveSettings(withSeverity(settings, check, "")))}
            >
              Switch on
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The settings with a check's severity set, or back to usual for "". */
export function withSeverity(
  settings: ReportSettings,
  check: string,
  value: string,
): ReportSettings {
  const others = Object.fromEntries(
    Object.entries(settings.checkSeverities).filter(([id]) => id !== check),
  );
  const known = (["error", "warning", "info", "off"] as const).find((name) => name === value);
  return { ...settings, checkSeverities: known ? { ...others, [check]: known } : others };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** "1 to put right before the appendix can be made, 3 to look at." */
export function countWords(open: readonly Finding[]): string {
  const [errors, warnings] = [countOf(open, "error"), countOf(open, "warning")];
  if (errors + warnings === 0) {
    return open.length === 0 ? "Nothing needs attention." : "Nothing stands in the way.";
  }
  const parts = [
    ...(errors > 0 ? [`${inDigits(errors)} to put right before the appendix can be made`] : []),
    ...(warnings > 0 ? [`${inDigits(warnings)} to look at`] : []),
  ];
  return `${parts.join(", ")}.`;
}

/** "24,000" */
function inDigits(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "7 cells were fixed." */
function fixedWords(count: number): string {
  return count === 1 ? "1 cell was fixed." : `${count} cells were fixed.`;
}
