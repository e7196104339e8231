import { readTimescale } from "../../src/timescale";
import { translate } from "../../src/timescale/languages/translate";
import { tokenise } from "../../src/timescale/tokens";
import { day, inOneLine } from "./examples";

const context = { asAt: day("2024-11-11") };

const READINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Welsh: [
    ["Mawrth 2025", "deadline 2025-03-01..2025-03-31"],
    ["erbyn diwedd Mawrth 2025", "deadline ..2025-03-31"],
    ["erbyn diwedd mis Mawrth 2025", "deadline ..2025-03-31"],
    ["Erbyn Mehefin 2025", "deadline ..2025-06-30"],
    ["31 Mawrth 2025", "deadline ..2025-03-31"],
    ["1af Ebrill 2025", "deadline ..2025-04-01"],
    ["o fis Ebrill 2025 ymlaen", "onwards 2025-04-01.."],
    ["o Fehefin 2025", "onwards 2025-06-01.."],
    ["ym Mehefin 2025", "deadline 2025-06-01..2025-06-30"],
    ["yng Ngorffennaf 2025", "deadline 2025-07-01..2025-07-31"],
    ["Chwarter 3 2024/25", "deadline 2024-10-01..2024-12-31"],
    ["Trydydd chwarter 2024/25", "deadline 2024-10-01..2024-12-31"],
    ["Hanner cyntaf 2025", "deadline 2025-01-01..2025-06-30"],
    ["Gwanwyn 2025", "deadline 2025-03-01..2025-05-31"],
    ["Haf 2025", "deadline 2025-06-01..2025-08-31"],
    ["Hydref 2025", "deadline 2025-09-01..2025-11-30"],
    ["12 Hydref 2025", "deadline ..2025-10-12"],
    ["mis Hydref 2025", "deadline 2025-10-01..2025-10-31"],
    ["Gaeaf 2024", "deadline 2024-12-01..2025-02-28"],
    ["blwyddyn ariannol 2024/25", "deadline 2024-04-01..2025-03-31"],
    ["Parhaus", "ongoing"],
    ["Yn flynyddol", "ongoing"],
    ["bob blwyddyn", "ongoing"],
    ["Ebrill 2024 – Mawrth 2025", "range 2024-04-01..2025-03-31"],
    ["rhwng Ebrill a Mehefin 2025", "range 2025-04-01..2025-06-30"],
    ["Dydd Gwener 29 Mawrth 2024", "deadline ..2024-03-29"],
    ["Cwblhawyd", "complete"],
    ["Wedi'i gwblhau", "complete"],
    ["i'w gadarnhau", "unknown"],
    ["Tymor yr Hydref 2024", "deadline 2024-08-15..2024-12-31"],
    ["o fewn 6 mis", "relative"],
    ["hyd at Fawrth 2025", "range ..2025-03-31"],
    ["dechrau 2025", "deadline 2025-01-01..2025-04-30"],
    ["diwedd 2025", "deadline ..2025-12-31"],
    ["Mai 2025", "deadline 2025-05-01..2025-05-31"],
  ],
  "Scottish Gaelic": [
    ["Am Màrt 2025", "deadline 2025-03-01..2025-03-31"],
    ["ro dheireadh a' Mhàirt 2025", "deadline ..2025-03-31"],
    ["An t-Sultain 2025", "deadline 2025-09-01..2025-09-30"],
    ["an 31mh den Mhàrt 2025", "deadline ..2025-03-31"],
    ["bhon Ghiblean 2025 air adhart", "onwards 2025-04-01.."],
    ["An Giblean 2024 gu Am Màrt 2025", "range 2024-04-01..2025-03-31"],
    ["Earrach 2025", "deadline 2025-03-01..2025-05-31"],
    ["an t-Samhradh 2025", "deadline 2025-06-01..2025-08-31"],
    ["Leantainneach", "ongoing"],
    ["gach bliadhna", "ongoing"],
    ["Cairteal 3 2024/25", "deadline 2024-10-01..2024-12-31"],
    ["Ràith 3 2024/25", "deadline 2024-10-01..2024-12-31"],
    ["bliadhna ionmhais 2024/25", "deadline 2024-04-01..2025-03-31"],
    ["Coileanta", "complete"],
    ["san Dàmhair 2025", "deadline 2025-10-01..2025-10-31"],
    ["deireadh an Fhoghair 2025", "deadline ..2025-11-30"],
    ["a' chiad chairteal 2024/25", "deadline 2024-04-01..2024-06-30"],
    ["deireadh 2025", "deadline ..2025-12-31"],
  ],
  Irish: [
    ["Márta 2025", "deadline 2025-03-01..2025-03-31"],
    ["faoi dheireadh an Mhárta 2025", "deadline ..2025-03-31"],
    ["faoi dheireadh mhí an Mhárta 2025", "deadline ..2025-03-31"],
    ["Mí na Samhna 2025", "deadline 2025-11-01..2025-11-30"],
    ["Deireadh Fómhair 2025", "deadline 2025-10-01..2025-10-31"],
    ["Meán Fómhair 2025", "deadline 2025-09-01..2025-09-30"],
    ["ó Eanáir 2025 ar aghaidh", "onwards 2025-01-01.."],
    ["31 Nollaig 2025", "deadline ..2025-12-31"],
    ["i mBealtaine 2025", "deadline 2025-05-01..2025-05-31"],
    ["Ráithe 3 2025/26", "deadline 2025-10-01..2025-12-31"],
    ["Fómhar 2025", "deadline 2025-09-01..2025-11-30"],
    ["Leanúnach", "ongoing"],
    ["gach bliain", "ongoing"],
    ["go bliantúil", "ongoing"],
    ["an chéad leath de 2025", "deadline 2025-01-01..2025-06-30"],
    ["idir Eanáir agus Márta 2025", "range 2025-01-01..2025-03-31"],
    ["críochnaithe", "complete"],
    ["laistigh de 6 mhí", "relative"],
    ["Lúnasa 2025", "deadline 2025-08-01..2025-08-31"],
  ],
};

describe.each(Object.entries(READINGS))("%s", (_, rows) => {
  test.each(rows)("%s is %s", (text, expected) => {
    expect(inOneLine(readTimescale(text, context))).toBe(expected);
  });
});

test("Hydref alone is doubtful, behind a day or mis it is October", () => {
  expect(readTimescale("Hydref 2025", context)).toMatchObject({ earlierReading: "2025-10-31" });
  expect(readTimescale("12 Hydref 2025", context).notes).toEqual([]);
  expect(readTimescale("mis Hydref 2025", context).notes).toEqual([]);
});

test.each([
  "a review in March 2025",
  "the Samaritans, on 31 March 2025",
  "go live in May 2025",
  "no later than June 2025",
  "in 2025",
  "is due on 1 April 2025",
])("%s is English and left as it is", (text) => {
  const tokens = tokenise(text);
  expect(translate(tokens)).toBe(tokens);
});
