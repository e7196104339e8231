import { wordList } from "../../../words";
import { rateKey } from "../headingUnit";
import type { Refusal, ValueReader } from "../reading";
import { CURRENCIES, measureOf, openingMeasure, SCALES } from "../unitWords";
import { noteOf, type ValueNote } from "../valueNotes";
import { because } from "../because";

const AMOUNT =
  /^(?:([+-]) )?(£|€|\$|us \$|gbp|eur|usd)?(?: ?([+-]) ?)? ?N(?: (hundreds?|dozen|k|thousands?|m|mn|mill|millions?|bn|b|billions?|tn|trn|trillions?)(?: (thousand|million|billion|trillion))?)?(?: (gbp|pounds(?: sterling)?|pound|sterling|eur|euros?|usd|us dollars|dollars|€|£))?((?: .*)?)$/;
/** Words after a value that say it is less, more or other than a plain value. */
const TURNING =
  /(?:^| )(?:not|no|excluding|except|minus|less|more|fewer|higher|lower|greater|better|worse|longer|shorter|faster|slower|quicker|bigger|smaller|larger|cheaper|target|targets|vs|v|versus|against|compared|than|until|unless|if|but|was|were|will|would|should|could|short|below|above|under|over|behind|ahead|from|to|since|average|rolling|moving|late|early|overdue|ago|previously|remaining)(?: |$)/;
/** Words of change behind a percentage or a measure; "12 improvement notices" are a count. */
const CHANGE_NOUN =
  /(?:^| )(?:increased?|decreased?|reduction|reduced|improvement|improved|growth|rise|rose|fall|fell|fallen|drop|dropped|decline|declined|cut|saved|slippage)(?: |$)/;
/** A word of size that the number did not take. */
const SIZE =
  /(?:^| )(?:hundreds?|thousands?|millions?|billions?|trillions?|mill|mil|mn|bn|tn)(?: |$)/;
/** "Under-fives", "over 65s": an age, not a bound. */
const AGES =
  /(?:^| )(?:under|over) ?-? ?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|eighteen|twenty)s?|fives|\d{1,2} ?s)(?= |$)/g;
/** "29 were achieved": what became of those that are counted. */
const DONE =
  /(?:^| )(?:was|were|is|are|have been|has been) (?=(?:now )?(?:achieved|met|completed?|delivered|on track|open|closed|green|amber|red|made|received|reported|recorded|issued|answered|resolved|held|approved|implemented)(?: |$))/;
/** Short words that stand behind an amount of money and are none of size. */
const BESIDE_MONEY: ReadonlySet<string> = new Set(
  wordList(
    "per, and, for, net, pa, pw, pcm, pm, ex, inc, vat, in, of, at, on, by, to, all, was, a, an, the, new, tax, hra, fee, due, cap, fte, fee",
  ),
);
const MOST_NOUNS = 10;
const PER_TIME: ReadonlyMap<string, string> = new Map([
  ["pa", "year"],
  ["per annum", "year"],
  ["annually", "year"],
  ["pw", "week"],
  ["weekly", "week"],
  ["pcm", "month"],
  ["pm", "month"],
  ["monthly", "month"],
  ["daily", "day"],
]);
const RATE =
  /^(.*?)(?:^| )(?:per|\/(?= [a-z])|(?:an?|each|every)(?= (?:hour|day|night|week|fortnight|month|quarter|year|head|person|child|pupil|household|visit)\b)) (?!cent\b)(.+)$/;
/** Words that leave the sense of money or a number open: they are told, not judged. */
const SENSE =
  /(?:^| )(?:underspend|overspend|deficit|surplus|shortfall|loss|saving|savings|gap|backlog|variance)(?: |$)/;
const DANGLING = /(?:^|.* )(?:of|per|in|for|with|and|the|a|an|at|on|by)$/;

/** The plain form: sign, currency, number, size, per cent or measure, noun: "£1.2bn", "50 adults", "1.4 per 1,000 adults". */
export const amounts: ValueReader = ({ shape, numbers, around }) => {
  const match = AMOUNT.exec(shape);
  const number = numbers[0];
  if (!match || !number) return undefined;
  const [, sign, currencySign, innerSign, size, twice, currencyWord, tail = ""] = match;
  const rest = withNumbers(tail.trim(), numbers);
  const isMoney = currencySign !== undefined || currencyWord !== undefined;
  const minutes = size === "m" && !isMoney && /minute|metre|\bmins?\b/.test(around);
  if (size === "b" && !isMoney) {
    return { refusal: because("billion-or-break", { figure: number.text }) };
  }
  if (/(?:^| )or N/.test(tail)) {
    return { refusal: because("more-than-plain", { words: rest }) };
  }
  const scale = minutes ? undefined : sizeOf(size, twice);
  const said = unitOf(rest, CURRENCIES.get(currencySign ?? currencyWord ?? ""));
  if ("refusal" in said) return said;
  const isNegative = sign === "-" || innerSign === "-";
  const notes = [...said.notes];
  if (sign === "+" || innerSign === "+") {
    notes.push(noteOf("plus-sign"));
  }
  if (sign === "-" && innerSign !== undefined) return { refusal: because("two-signs") };
  if ((size === "m" || size === "k") && !isMoney && !minutes) {
    notes.push(noteOf(size === "m" ? "million" : "thousand", size));
  }
  return {
    number: isNegative ? number.value.times(-1) : number.value,
    decimals: number.decimals,
    unit: said.unit,
    scale: said.scale ?? scale,
    notes,
  };
};

/** What the words of size multiply by: "hundred thousand" is 100,000. */
function sizeOf(size: string | undefined, twice: string | undefined): number | undefined {
  if (size === undefined) return undefined;
  const one = size === "b" ? 1e9 : SCALES.get(size);
  return one === undefined ? undefined : one * (SCALES.get(twice ?? "") ?? 1);
}

/** Puts the later numbers back into the words after the first: "per N adults" is "per 1,000 adults". */
function withNumbers(tail: string, numbers: ReaderInputNumbers): string {
  let next = 1;
  return tail
    .split(" ")
    .map((word) => {
      if (word !== "N") return word;
      const number = numbers[next];
      next += 1;
      // In figures, so that a second number is seen to be one.
      return number?.isInWords === true ? number.value.toFixed() : (number?.text ?? "");
    })
    .join(" ");
}
type ReaderInputNumbers = Parameters<ValueReader>[0]["numbers"];

interface SaidUnit {
  readonly unit: string | undefined;
  readonly scale?: number;
  readonly notes: readonly ValueNote[];
}

function unitOf(rest: string, currency: string | undefined): SaidUnit | Refusal {
  const plain = (unit: string | undefined, notes: readonly ValueNote[] = []): SaidUnit => ({
    unit,
    notes,
  });
  if (rest === "") return plain(currency);
  const rate = RATE.exec(rest);
  const perTime = PER_TIME.get(rest);
  if (perTime !== undefined && (currency !== undefined || rest !== "pm")) {
    return plain(`${currency ?? ""} per ${perTime}`.trim());
  }
  if (/^(?:am|pm|noon|o'clock)\b/.test(rest)) return { refusal: because("like-time") };
  const measure = currency === undefined ? measureOf(rest) : undefined;
  if (measure !== undefined) return plain(measure);
  if (rest === "p" || rest === "pence") {
    return currency === undefined || currency === "GBP"
      ? {
          unit: "GBP",
          scale: currency === undefined ? 0.01 : 1,
          notes: rest === "p" ? [noteOf("pence", "p")] : [],
        }
      : { refusal: because("two-currencies") };
  }
  if (/^n ?\/ ?a$/.test(rest)) return { refusal: because("number-and-not-applicable") };
  if (rate && !/\d/.test(rate[1] ?? "") && (rate[1] ?? "") !== "%" && !TURNING.test(rest)) {
    const [, before = "", after = ""] = rate;
    if (/^(?:per|\/(?= [a-z])|a|an) cent/.test(rest)) return plain("percent");
    const pence = before === "p" || before === "pence";
    const measured = openingMeasure(before);
    const base = currency ?? (pence ? "GBP" : (measured?.unit ?? ""));
    if (/\d\D+\d/.test(after.replace(/,/g, ""))) {
      return { refusal: because("more-than-two-numbers") };
    }
    const key = rateKey(base, after.replace(/ , /g, ",").replace(/ - /g, "-"));
    return pence ? { unit: key, scale: 0.01, notes: [] } : plain(key);
  }
  const points = openingMeasure(rest);
  if (points?.unit === "percentage points") return tailNotes(points.unit, points.rest);
  const percent = /^(?:%|per cent|percent|pct|percentage)(?: (.*))?$/.exec(rest);
  if (percent) {
    const tail = percent[1] ?? "";
    if (currency !== undefined) return { refusal: because("money-and-percent") };
    return /^completed?$/.test(tail) ? plain("percent complete") : tailNotes("percent", tail);
  }
  if (currency === undefined && points) return tailNotes(points.unit, points.rest);
  return tailNotes(currency ?? (rest === "" ? undefined : "count"), rest);
}

/** A noun may follow a value; words that turn its meaning may not. */
function tailNotes(unit: string | undefined, tail: string): SaidUnit | Refusal {
  if (/\d/.test(tail.replace(AGES, ""))) return { refusal: because("more-than-one-number") };
  if (/^(?:st|nd|rd|th)\b/.test(tail)) return { refusal: because("no-place") };
  if (tail === "no" || tail === "nr") return { unit, notes: [] };
  const told = tail.replace(AGES, " people").replace(DONE, "");
  if (TURNING.test(told) || (unit !== "count" && CHANGE_NOUN.test(told))) {
    return { refusal: because("more-than-plain", { words: tail }) };
  }
  if (SIZE.test(told)) return { refusal: because("may-change-size", { words: tail }) };
  if (tail.split(" ").length > MOST_NOUNS) return { refusal: because("sentence") };
  if (DANGLING.test(tail)) return { refusal: because("dangling", { words: tail }) };
  const label = /^- (\p{L}[\p{L} ]*)$/u.exec(tail)?.[1];
  if (label !== undefined) return { unit, notes: [noteOf("also-says", label)] };
  if (/^[^\p{L}&(]/u.test(tail) && tail !== "" && !/^, \p{L}/u.test(tail)) {
    return { refusal: because("unread-beside", { words: tail }) };
  }
  if (/[^\p{L}\s&,'/;:.-]/u.test(told)) {
    return { refusal: because("unread-beside", { words: tail }) };
  }
  // "1 in S", "4.3 out of S": a figure that was scanned as a letter.
  if (/^(?:(?:in|of|out of) )?[a-z]$/.test(tail)) {
    return { refusal: because("letter-beside", { letter: tail }) };
  }
  const first = /^\p{L}+/u.exec(tail)?.[0] ?? "";
  if (isMoneyUnit(unit) && first.length > 0 && first.length < 4 && !BESIDE_MONEY.has(first)) {
    return { refusal: because("size-beside", { word: first }) };
  }
  const notes: ValueNote[] = [];
  const sense = SENSE.exec(tail)?.[0].trim();
  if (sense !== undefined) notes.push(noteOf("sense", sense));
  if (/^(?![aeiouy]*[aeiouy])[a-z]{2,3}$/.test(first) && tail === first) {
    notes.push(noteOf("counted", first));
  }
  return { unit, notes };
}

function isMoneyUnit(unit: string | undefined): boolean {
  return unit === "GBP" || unit === "EUR" || unit === "USD";
}
