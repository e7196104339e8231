import { readCompletion, readUpdateCompletion, type Completion } from "../../../src/timescale";

describe("a status, or the opening of an update", () => {
  test.each<[string, Completion | undefined]>([
    ["Complete", "complete"],
    ["COMPLETED.", "complete"],
    ["Complete – March 2024", "complete"],
    ["Completed 31/03/2024", "complete"],
    ["Completed in June", "complete"],
    ["Completed March 2024", "complete"],
    ["100% complete", "complete"],
    ["Achieved, whenever relevant", "complete"],
    ["Achieved – see the public report", "complete"],
    ["Signed off", "complete"],
    ["Resolved", "complete"],
    ["Now in place", "complete"],
    ["Fully implemented", "complete"],
    ["Delivered in full", "complete"],
    ["Delivered to all schools in May", "complete"],
    ["Action closed", "complete"],
    ["Action now complete", "complete"],
    ["This action has now been completed.", "complete"],
    ["This recommendation has been fully implemented.", "complete"],
    ["All actions complete", "complete"],
    ["Target met", "complete"],
    ["Closed at the Audit Committee in March", "complete"],
    ["Completed although delivery programme on hold.", "complete"],
    ["Proposed for Closure", "complete"],
    ["✓ Done", "complete"],
    ["Done", "complete"],

    ["Not complete", "incomplete"],
    ["Not yet in place", "incomplete"],
    ["Incomplete", "incomplete"],
    ["Partially complete", "incomplete"],
    ["Part-complete", "incomplete"],
    ["Mostly complete", "incomplete"],
    ["90% complete", "incomplete"],
    ["Complete (90%)", "incomplete"],
    ["Nearly done", "incomplete"],
    ["To be completed", "incomplete"],
    ["This will be completed in May", "incomplete"],
    ["Being implemented", "incomplete"],
    ["Completed first phase", "incomplete"],
    ["Completed first draft", "incomplete"],
    ["Completed – first draft", "incomplete"],
    ["Completed by June 2016", "incomplete"],
    ["Complete by June 2025", "incomplete"],
    ["Complete, subject to sign-off", "incomplete"],
    ["Complete pending audit", "incomplete"],
    ["Delivered to all schools except two", "incomplete"],
    ["Completed, but the report is awaited", "incomplete"],
    ["Complete and ongoing", "incomplete"],
    ["Nearing completion", "incomplete"],

    ["Delivered training to forty staff", "unclear"],
    ["Achieved savings of £2m", "unclear"],
    ["Closed 5 cases", "unclear"],
    ["We have completed the review", "unclear"],

    ["Complete the review", undefined],
    ["First year pilot now completed", undefined],
    ["Delivery of the plan", undefined],
    ["Blue badge scheme reviewed", undefined],
    ["In progress", undefined],
    ["Met", undefined],
    ["On track", undefined],
    ["constructor", undefined],
    ["", undefined],
    [" – ", undefined],
  ])("%j says %s", (text, completion) => {
    expect(readCompletion(text)).toBe(completion);
  });
});

describe("an update", () => {
  test.each<[string, Completion | undefined]>([
    ["Tender let in May. Works began in June. Action complete.", "complete"],
    ["Policy drafted.\nConsulted on in March.\nCompleted.", "complete"],
    ["Completed. Members were told in June.", "complete"],
    ["Phase one is complete. Phase two is not yet complete.", undefined],
    ["Phase one is done.\nNot yet complete.", "incomplete"],
    ["Drafted and shared with members", undefined],
    ["", undefined],
  ])("%j says %s", (text, completion) => {
    expect(readUpdateCompletion(text)).toBe(completion);
  });
});
