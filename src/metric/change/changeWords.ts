import { amountWords, fill, ordinal, type FigureWords } from "../../words";
import type {
  ChangeReserve,
  ChangeSize,
  ComparedChange,
  KnownValue,
  MetricChange,
  NoChangeReason,
} from "../types";
import { formatValue } from "./formatValue";

/**
 * What a committee reads of a change: "Down 15 (24.6%), better", "Up 5.0 percentage points, worse", "No change",
 * "Up 20 (200.0%, trebled), better", "Not comparable: the definition changed".
 */
export function changeWords(change: MetricChange, words: FigureWords): string {
  const { change: told } = words;
  if (change.kind === "not-comparable") {
    return fill(told.notComparable, { reason: noChangeWords(change.reason, words) });
  }
  const { size, direction } = change;
  if (size.kind === "none" || direction === "none") {
    return size.kind === "none" ? told.none : told.aboutNone;
  }
  if (size.kind === "about-none") return told.aboutNone;
  const effect =
    change.effect === "better" || change.effect === "worse" ? told.effects[change.effect] : "";
  switch (size.kind) {
    case "places": {
      const [from, to] = [ordinal(size.from, words), ordinal(size.to, words)];
      return fill(told.places, { from, to, effect });
    }
    case "unknown":
      return fill(told.unknown[direction], { effect });
    case "amount": {
      const amount = amountWords(size.amount, words);
      return fill(told.amount[direction], {
        size: fill(told.bounds[size.bound], { amount }),
        share: shareWords(size, change, words),
        effect,
      });
    }
  }
}

/** Why two values cannot be compared, as half a sentence: "the units differ (count and days)". */
export function noChangeWords(reason: NoChangeReason, words: FigureWords): string {
  const { reasons, lacks, lengths, valueIn } = words.change;
  switch (reason.code) {
    case "value-lacking":
      return fill(lacks[reason.lack ?? "not-given"], { period: reason.period });
    case "units-differ": {
      const { from, to } = reason;
      return fill(reasons[reason.code], { from: unitName(from, words), to: unitName(to, words) });
    }
    case "lengths-differ": {
      const { from, to } = reason;
      return fill(reasons[reason.code], {
        from: from.label,
        fromLength: lengths[from.grain],
        to: to.label,
        toLength: lengths[to.grain],
      });
    }
    case "only-bound": {
      const values = reason.values.map(({ value, period }) =>
        fill(valueIn, { value: formatValue(withoutSigns(value), words), period }),
      );
      return fill(reasons[reason.code], { values: values.join(", ") });
    }
    default:
      return fill(reasons[reason.code], "period" in reason ? { period: reason.period } : {});
  }
}

/** Why a change has no per cent, as half a sentence: "the earlier value is zero"; undefined where it needs no reason. */
export function noPercentWords(
  { noPercent }: ComparedChange,
  { change }: FigureWords,
): string | undefined {
  return noPercent === undefined ? undefined : change.noShareReasons[noPercent];
}

/** A reserve as a sentence: "The 2023-24 value is provisional." */
export function reserveWords({ marker, period }: ChangeReserve, { change }: FigureWords): string {
  return fill(change.reserves[marker], { period });
}

function shareWords(
  { share }: Extract<ChangeSize, { kind: "amount" }>,
  change: ComparedChange,
  words: FigureWords,
): string {
  const { change: told } = words;
  const reason = noPercentWords(change, words);
  if (reason !== undefined) return fill(told.noShare, { reason });
  if (!share) return "";
  const said = fill(told.bounds[share.bound], { amount: `${share.digits}%` });
  return share.times === undefined
    ? fill(told.share, { share: said })
    : fill(told.shareAndTimes, { share: said, times: told.times[share.times] });
}

function withoutSigns(value: KnownValue): KnownValue {
  return { ...value, markers: [] };
}

function unitName(unit: string, { change }: FigureWords): string {
  return unit === "GBP" || unit === "percent" ? change.unitNames[unit] : unit;
}
