import type { SheetTemplate } from "../../excel";

type Template = Omit<SheetTemplate, "rows" | "blankRows">;

/** The Targets sheet that an officer starts from. */
export const TARGETS_TEMPLATE: Template = {
  name: "Targets",
  title: "Targets",
  help: "One row a planned step. Leave Aim and Target blank to continue the row above.",
  tableName: "TargetsTable",
  columns: [
    {
      heading: "Aim",
      widthPoints: 110,
      hint: "What the council wants to achieve. Blank: as above.",
    },
    {
      heading: "Target",
      widthPoints: 150,
      hint: "What was agreed to be done towards the aim. Blank: as above.",
    },
    {
      heading: "Progress made",
      widthPoints: 170,
      hint: "What has been done. Begin with Achieved or Complete when nothing is left to do.",
    },
    {
      heading: "Progress planned",
      widthPoints: 170,
      hint: "What will be done next. Leave blank when nothing is planned.",
    },
    {
      heading: "Timescale",
      widthPoints: 90,
      hint: "By when: March 2004, 2024-25, Q1 2024/25, April 2004 onwards, Ongoing.",
    },
    {
      heading: "Lead officer",
      widthPoints: 90,
      hint: "Who answers for the step. May be left blank.",
    },
  ],
};

/** The Metrics sheet that an officer starts from. */
export const METRICS_TEMPLATE: Template = {
  name: "Metrics",
  title: "Metrics",
  help: "One row a metric, one column a period. Rename the period columns, or add more beside them.",
  tableName: "MetricsTable",
  columns: [
    { heading: "Metric", widthPoints: 200, hint: "What is measured, in words a councillor knows." },
    { heading: "Unit", widthPoints: 60, hint: "children, £, %, days …" },
    {
      heading: "Good is",
      widthPoints: 70,
      hint: "Whether higher or lower figures are better.",
      choices: ["Higher", "Lower", "In range", "Neutral"],
    },
    {
      heading: "2022-23",
      widthPoints: 70,
      hint: "The figure of the earlier year, or [x] for none.",
    },
    { heading: "2023-24", widthPoints: 70, hint: "The figure of the later year, or [x] for none." },
    { heading: "Target", widthPoints: 80, hint: "The figure aimed at. May be left blank." },
    { heading: "Note", widthPoints: 180, hint: "What a reader must know to read the figures." },
  ],
};
