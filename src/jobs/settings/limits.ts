/** What settings allow: a file of its own, so that the pane's first screen fetches no more than this. */
export { LONGEST_DUE_SOON_DAYS } from "../../plan/settings/limits";
