import { cellAt, cellText } from "../../sheet";
import type { PaperLanguage } from "../../words";
import { listOf } from "../columns/listOf";
import { plainHeading } from "../columns/readHeading";
import { headingLanguage, type ReadTranslation } from "../columns/translatedColumns";
import type { MetricRecord, MetricTexts, TranslatedColumn } from "../types";
import type { MetricsCandidate } from "./findMetricsSheet";

/** The texts of a metric that may stand in another language, by the column that tells them. */
const TEXTS = { metric: "name", group: "group", note: "note" } as const;
type Part = keyof typeof TEXTS;
const PARTS = Object.keys(TEXTS) as Part[];

/** Headings that are in another language themselves. */
const NATIVE: Readonly<Partial<Record<PaperLanguage, Readonly<Record<Part, readonly string[]>>>>> =
  {
    cy: {
      metric: listOf("dangosydd, enw’r dangosydd, mesur, mesuryn"),
      group: listOf("thema, blaenoriaeth, gwasanaeth, maes"),
      note: listOf("nodyn, nodiadau, sylw, sylwadau, sylwebaeth"),
    },
    gd: {
      metric: listOf("comharra, tomhas, slat-tomhais"),
      group: listOf("cuspair, prìomhachas, seirbheis"),
      note: listOf("nòta, nòtaichean, beachd"),
    },
  };

type Column = ReadTranslation & { readonly part: Part };

/**
 * The metrics with what their sheet's columns in other languages say of them, and those columns: "Indicator (Welsh)" beside
 * "Indicator", or "Dangosydd". Groups and notes stand for several metrics: each is said the same way in all of them, and
 * two of them never alike, so that they gather the same rows in every language.
 */
export function ofMetrics(
  sheet: MetricsCandidate,
  metrics: readonly MetricRecord[],
): { readonly translated: readonly TranslatedColumn[]; readonly metrics: readonly MetricRecord[] } {
  const columns = columnsOf(sheet);
  const languages = [...new Set(columns.map(({ language }) => language))];
  const textsIn = languages.map((language) => {
    const own = columns.filter((column) => column.language === language);
    return [
      language,
      own.map((column) => [column.part, saidIn(sheet, column, metrics)] as const),
    ] as const;
  });
  return {
    translated: columns.map((column) => told(sheet, column, metrics)),
    metrics: metrics.map((metric) => {
      const inLanguages = Object.fromEntries(
        textsIn.map(([language, parts]) => [
          language,
          Object.fromEntries(
            parts.flatMap(([part, said]) => {
              const text = said(metric);
              return text === undefined ? [] : [[TEXTS[part], text]];
            }),
          ) as MetricTexts,
        ]),
      );
      return languages.length === 0 ? metric : { ...metric, inLanguages };
    }),
  };
}

function columnsOf({ row, columns, figureColumns }: MetricsCandidate): Column[] {
  const figures = new Set(figureColumns.map(({ columnIndex }) => columnIndex));
  const taken = new Set(Object.values(columns).map((found) => found?.columnIndex));
  return row.headings.flatMap(({ columnIndex, text }): Column[] => {
    if (taken.has(columnIndex) || figures.has(columnIndex)) return [];
    const { language, stem } = headingLanguage(text);
    for (const part of PARTS) {
      const found = columns[part];
      if (!found) continue;
      const its = language ?? nativeOf(text, part);
      const isOf =
        language === undefined ||
        plainHeading(headingLanguage(found.heading).stem) === plainHeading(stem);
      if (its !== undefined && isOf) {
        return [{ language: its, columnIndex, heading: stem, of: found.columnIndex, part }];
      }
    }
    return [];
  });
}

function nativeOf(heading: string, part: Part): PaperLanguage | undefined {
  const plain = plainHeading(heading);
  return (["cy", "gd"] as const).find((language) => NATIVE[language]?.[part].includes(plain));
}

/** What each metric is said to be in a column; undefined where it says nothing of the text that the paper prints. */
function saidIn(
  { grid }: MetricsCandidate,
  { part, of, columnIndex }: Column,
  metrics: readonly MetricRecord[],
): (metric: MetricRecord) => string | undefined {
  const said = metrics.map((metric) => {
    const own = metric[TEXTS[part]].trim();
    const isIt = own !== "" && textAt(grid, metric.rowIndex, of) === own;
    return [own, isIt ? textAt(grid, metric.rowIndex, columnIndex) : ""] as const;
  });
  const pairs = said.filter(([, text]) => text !== "");
  if (part === "metric") {
    const byMetric = new Map(metrics.map((metric, at) => [metric, said[at]?.[1] ?? ""]));
    return (metric) => byMetric.get(metric) || undefined;
  }
  const first = new Map([...pairs].reverse());
  const counts = new Map<string, number>();
  for (const text of first.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (metric) => {
    const text = first.get(metric[TEXTS[part]].trim());
    return text !== undefined && counts.get(text) === 1 ? text : undefined;
  };
}

function told(
  { grid, columns }: MetricsCandidate,
  { part, ...column }: Column,
  metrics: readonly MetricRecord[],
): TranslatedColumn {
  const ofHeading = headingLanguage(columns[part]?.heading ?? "").stem;
  const blankRows = [...new Set(metrics.map(({ rowIndex }) => rowIndex))].filter(
    (rowIndex) =>
      textAt(grid, rowIndex, column.columnIndex) === "" &&
      /\p{L}/u.test(textAt(grid, rowIndex, column.of)),
  );
  const saysNoMore = plainHeading(column.heading) === plainHeading(ofHeading);
  return { ...column, heading: saysNoMore ? "" : column.heading, ofHeading, blankRows };
}

function textAt(grid: MetricsCandidate["grid"], rowIndex: number, columnIndex: number): string {
  return cellText(cellAt(grid, rowIndex, columnIndex)).trim();
}
