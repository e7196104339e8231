/** How a chart type of office.js is said in a chart part. */
export interface ChartKind {
  chartType: string;
  element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  direction?: "col" | "bar";
  grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  markers?: boolean;
}

/** The chart types that can be written, the commonest first. */
export const CHART_KINDS: readonly ChartKind[] = [
  { chartType: "ColumnClustered", element: "barChart", direction: "col", grouping: "clustered" },
  { chartType: "ColumnStacked", element: "barChart", direction: "col", grouping: "stacked" },
  {
    chartType: "ColumnStacked100",
    element: "barChart",
    direction: "col",
    grouping: "percentStacked",
  },
  { chartType: "BarClustered", element: "barChart", direction: "bar", grouping: "clustered" },
  { chartType: "BarStacked", element: "barChart", direction: "bar", grouping: "stacked" },
  { chartType: "BarStacked100", element: "barChart", direction: "bar", grouping: "percentStacked" },
  { chartType: "Line", element: "lineChart", grouping: "standard", markers: false },
  { chartType: "LineMarkers", element: "lineChart", grouping: "standard", markers: true },
  { chartType: "LineStacked", element: "lineChart", grouping: "stacked", markers: false },
  { chartType: "LineMarkersStacked", element: "lineChart", grouping: "stacked", markers: true },
  { chartType: "LineStacked100", element: "lineChart", grouping: "percentStacked", markers: false },
  {
    chartType: "LineMarkersStacked100",
    element: "lineChart",
    grouping: "percentStacked",
    markers: true,
  },
  { chartType: "Area", element: "areaChart", grouping: "standard" },
  { chartType: "AreaStacked", element: "areaChart", grouping: "stacked" },
  { chartType: "AreaStacked100", element: "areaChart", grouping: "percentStacked" },
  { chartType: "Pie", element: "pieChart" },
  { chartType: "Doughnut", element: "doughnutChart" },
];
