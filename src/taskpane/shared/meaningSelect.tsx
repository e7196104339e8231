import { Select } from "@fluentui/react-components";
import type { StepStatusKind } from "../../jobs";
import type { Jobs } from "./jobsApi";
import { STATUS_LABELS } from "./statusWords";

interface MeaningSelectProps {
  readonly jobs: Jobs;
  /** The status words as the sheet has them: "Parked". */
  readonly words: string;
  /** A meaning that is offered elsewhere already. */
  readonly except?: StepStatusKind;
  readonly onTeach: (kind: StepStatusKind) => void;
}

/** A list of everything that a status word can mean; choosing one teaches it. */
export function MeaningSelect({ jobs, words, except, onTeach }: MeaningSelectProps) {
  const kinds = jobs.STATUS_ORDER.filter(
    (kind) => kind !== except && jobs.STATUS_KINDS[kind].mayBeTaught,
  );
  return (
    <Select
      size="small"
      aria-label={`What “${words}” means`}
      value=""
      onChange={(_event, { value }) => {
        const kind = kinds.find((each) => each === value);
        if (kind) onTeach(kind);
      }}
    >
      <option value="">It means…</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {STATUS_LABELS[kind]}
        </option>
      ))}
    </Select>
  );
}
