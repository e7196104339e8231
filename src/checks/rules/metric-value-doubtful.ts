import { isDoubtNote, noteWords, type ValueNote } from "../../metric";
import { atObservation, knownOf } from "../observed";
import type { MetricCheck } from "../types";
import { lowerFirst, quoted, sentence } from "../words";

interface Facts {
  readonly text: string;
  readonly doubts: readonly ValueNote[];
}

export const metricValueDoubtful = {
  id: "metric-value-doubtful",
  title: "A metric's value may mean another number",
  advice: "Write the number with its unit, as a plain value.",
  severity: "warning",
  scope: "metric",
  *find({ metric }) {
    for (const observation of knownOf(metric)) {
      const { value } = observation;
      const doubts = value.notes.filter(isDoubtNote);
      if (doubts.length === 0) continue;
      yield { place: atObservation(observation), facts: { text: value.text, doubts } };
    }
  },
  fault: ({ text, doubts }) =>
    sentence(
      `${quoted(text)} is read with a doubt: ${doubts
        .map((note) => lowerFirst(noteWords(note)).replace(/\.$/, ""))
        .join("; ")}`,
    ),
  remedy: () => "Write the number with its unit, as a plain value.",
} as const satisfies MetricCheck<Facts>;
