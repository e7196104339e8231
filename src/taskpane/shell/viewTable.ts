import { lazy, type ComponentType } from "react";
import type { ViewName, ViewProps } from "../shared/viewProps";
import { ProgressView, fetchAskPanel } from "../views/progressView";

/** A view of the pane: the words on its tab, and what it shows. */
interface View {
  readonly label: string;
  readonly component: ComponentType<ViewProps>;
}

const fetchStart = () => import(/* webpackChunkName: "start" */ "../views/startView");
const fetchReport = () => import(/* webpackChunkName: "report" */ "../views/reportView");
const fetchSince = () => import(/* webpackChunkName: "since" */ "../views/sinceView");
const fetchMetrics = () => import(/* webpackChunkName: "metrics" */ "../views/metricsView");
const fetchChecks = () => import(/* webpackChunkName: "checks" */ "../views/checksView");

/** Every view, in the order of the tabs. The one that a plan opens at comes with the pane, the others when wanted. */
export const VIEWS: Readonly<Record<ViewName, View>> = {
  start: { label: "Start", component: lazy(fetchStart) },
  report: { label: "Report", component: lazy(fetchReport) },
  progress: { label: "Progress", component: ProgressView },
  since: { label: "Since", component: lazy(fetchSince) },
  metrics: { label: "Metrics", component: lazy(fetchMetrics) },
  checks: { label: "Checks", component: lazy(fetchChecks) },
};

/** The views' names in the order of the tabs. */
export const VIEW_ORDER: readonly ViewName[] = Object.keys(VIEWS).filter((name): name is ViewName =>
  Object.hasOwn(VIEWS, name),
);

/** Fetches the views that did not come with the pane, so that none keeps an officer waiting later. */
export async function fetchViews(): Promise<void> {
  await Promise.allSettled([
    fetchAskPanel(),
    fetchStart(),
    fetchReport(),
    fetchSince(),
    fetchMetrics(),
    fetchChecks(),
  ]);
}
