/** The jobs of an empty workbook: few ever ask for them. They are taken from their own file, as `makingJobs` takes its own. */
export { addBlankSheets, addWorkedExample } from "../../jobs/newSheets/newSheets";
