import type { Trial } from "../../host/conformance/trial";
import { FIXING } from "./fixing";
import { GENERATING } from "./generating";
import { LISTS } from "./lists";
import { READING } from "./reading";
import { REMEMBERING } from "./remembering";
import { RENEWING } from "./renewing";
import { NEW_SHEETS } from "./newSheets";

/** The add-in's own jobs, each on scratch sheets, in the order in which an officer meets them. */
export const TRIALS: readonly Trial[] = [
  ...NEW_SHEETS,
  ...READING,
  ...GENERATING,
  ...RENEWING,
  ...FIXING,
  ...LISTS,
  ...REMEMBERING,
];
