import type { HardSheet, HardWorkbook } from "./types";
import { prose } from "./words";

const HEADINGS = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"] as const;
const MONTHS = [
  "March 2004",
  "June 2004",
  "November 2003",
  "Ongoing",
  "April 2003 onwards",
] as const;

function targets(rows: HardSheet["rows"]): HardSheet {
  return { name: "Targets", rows: [HEADINGS, ...rows] };
}

function month(at: number): string {
  return MONTHS[at % MONTHS.length] ?? "";
}

/** Three hundred rows: thirty aims, each with five targets of two steps. */
function threeHundredRows(): HardWorkbook {
  const rows = Array.from({ length: 300 }, (_, at): string[] => [
    at % 10 === 0
      ? `Aim ${at / 10 + 1}: better outcomes for the people of area ${at / 10 + 1}`
      : "",
    at % 2 === 0 ? `Target ${at / 2 + 1}: ${prose(60 + ((at * 37) % 120), `T${at}x`)}` : "",
    at % 3 === 0 ? "" : prose(40 + ((at * 53) % 160), `M${at}x`),
    prose(40 + ((at * 29) % 120), `P${at}x`),
    month(at),
  ]);
  return {
    name: "three-hundred-rows",
    about: "Many pages of ordinary rows.",
    sheets: [targets(rows)],
  };
}

function longUpdate(name: string, characters: number): HardWorkbook {
  return {
    name,
    about: `One update of ${characters.toLocaleString("en-GB")} characters among short rows.`,
    sheets: [
      targets([
        ["Healthier lives", "Shorten waiting", "Started", "Continue", "March 2004"],
        ["", "Tell the whole story", prose(characters, "U"), "Publish it", "June 2004"],
        ["", "", "A short word after it", "And a plan", "Ongoing"],
        ["Safer streets", "Light the paths", "Done", "", ""],
      ]),
    ],
  };
}

/** A word of 200 letters, a web address and a run of digits, in every column. */
function longWords(): HardWorkbook {
  const word = "Llanfairpwll".repeat(17).slice(0, 200);
  const address = `https://example.org/${"committee-papers/".repeat(9)}appendix?year=2003&item=11`;
  return {
    name: "long-words",
    about: "Words that are longer than any line.",
    sheets: [
      targets([
        [word, `Publish ${word} in full`, address, `See ${address} for more`, word],
        ["", "1".repeat(120), "Ordinary words beside it", word, "March 2004"],
      ]),
    ],
  };
}

/** Gaelic, Welsh and Polish, with letters beyond Latin-1, and other writing for good measure. */
function manyTongues(): HardWorkbook {
  return {
    name: "many-tongues",
    about: "Letters beyond plain English.",
    sheets: [
      targets([
        [
          "A’ neartachadh nan coimhearsnachdan Gàidhlig",
          "Leudaich foghlam tron Ghàidhlig anns gach sgìre, le taic bho luchd-obrach òigridh",
          "Chaidh dà bhuidheann-cluiche ùr a stèidheachadh agus tha còignear luchd-teagaisg air an trèanadh",
          "Cuir air dòigh clasaichean oidhche do phàrantan",
          "An t-Samhain 2003",
        ],
        [
          "Cryfhau’r Gymraeg yn y gymuned",
          "Sicrhau bod pob gŵyl a digwyddiad yn ddwyieithog, gan gynnwys arwyddion tŷ a thŵr",
          "Cyfieithwyd y ffurflenni; ŷd, ŵyn, tŷ, dŵr, môr, ffŵl a gêm",
          "Hyfforddi deuddeg aelod o staff",
          "March 2004",
        ],
        [
          "Witamy nowe rodziny",
          "Zapewnić tłumaczenia ważnych pism dla rodzin z Łodzi, Gdańska i Wrocławia",
          "Przetłumaczono dziesięć ulotek; zażółć gęślą jaźń",
          "Zatrudnić łącznika ze społecznością",
          "Ongoing",
        ],
        [
          "Ελληνικά",
          "Кириллица и её строки",
          "漢字とかな交じりの文章です",
          "עברית מימין לשמאל",
          "June 2004",
        ],
        [
          "Signs",
          "€1,000 – £950 → ½ “quoted” … ≥ 5 % • ✓",
          "Tick 👍🏽 and flag 🏴",
          "=1+1 stays text",
          "'31/03/04",
        ],
      ]),
    ],
  };
}

/** One aim with sixty steps: it runs over several pages. */
function sixtySteps(): HardWorkbook {
  const rows = Array.from({ length: 60 }, (_, at): string[] => [
    at === 0 ? "Working with young people in every town and village of the area" : "",
    at % 12 === 0 ? `Target ${at / 12 + 1}: ${prose(150, `T${at}x`)}` : "",
    prose(50, `M${at}x`),
    prose(90, `P${at}x`),
    month(at),
  ]);
  return { name: "sixty-steps", about: "An aim with sixty steps.", sheets: [targets(rows)] };
}

/** A target whose plan is one line and whose progress is forty, and one the other way round. */
function unevenTargets(): HardWorkbook {
  const lines = (mark: string): string =>
    Array.from({ length: 40 }, (_, at) => `${mark}${at + 1} a line of progress`).join("\n");
  return {
    name: "uneven-targets",
    about: "Forty lines beside one.",
    sheets: [
      targets([
        [
          "Improving systems",
          "Forty lines of progress",
          lines("P"),
          "One line of plan",
          "March 2004",
        ],
        ["", "Forty lines of plan", "One line of progress", lines("Q"), "June 2004"],
        [
          "A long aim beside one short step: " + prose(600, "A"),
          prose(900, "T"),
          "Short",
          "Short",
          "Ongoing",
        ],
      ]),
    ],
  };
}

/** Forty metrics over eight periods beside a plan of some pages. */
function fortyMetrics(): HardWorkbook {
  const years = Array.from({ length: 8 }, (_, at) => `${2016 + at}-${17 + at}`);
  const rows = Array.from({ length: 40 }, (_, at): (string | number)[] => [
    `Metric ${at + 1}: ${prose(40 + ((at * 17) % 70), `N${at}x`)}`,
    at % 2 === 0 ? "number" : "%",
    at % 3 === 0 ? "Lower" : "Higher",
    at % 4 === 0 ? `below ${40 + at}` : "",
    ...years.map((_year, column) => 20 + ((at * 7 + column * 13) % 60)),
    at % 9 === 0 ? prose(60, `F${at}x`) : "",
  ]);
  return {
    name: "forty-metrics",
    about: "Forty metrics with eight periods.",
    sheets: [
      { ...targets(sixtySteps().sheets[0]?.rows.slice(1, 25) ?? []) },
      {
        name: "Metrics",
        rows: [["Metric", "Unit", "Good is", "Target", ...years, "Note"], ...rows],
      },
    ],
  };
}

/** The workbooks that a page maker finds hardest, each made afresh by its function. */
export const HARD_WORKBOOKS: readonly (() => HardWorkbook)[] = [
  threeHundredRows,
  () => longUpdate("long-update", 2500),
  () => longUpdate("very-long-update", 12000),
  longWords,
  manyTongues,
  sixtySteps,
  unevenTargets,
  fortyMetrics,
];
