/**
 * What the pane fetches behind its first screen, in one part: what is fetched later may then rely on all of it, and nothing
 * comes twice.
 */
export { paneJobs as jobs } from "./paneJobs";
export { Workbook } from "./workbook";
