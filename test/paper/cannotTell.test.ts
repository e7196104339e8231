import { composePaper, reportSentences } from "../../src/paper";
import { DEFAULT_SETTINGS } from "../../src/plan";
import { planOfPicture } from "../plan/pictures";

const RATED = `Decision | Owner | Status
  Close the old depot | Estates | Complete
  Share one call centre | Customer Services | In progress`;
const TIMED = `Decision | Owner | Status | By when
  Close the old depot | Estates | Complete | March 2024
  Share one call centre | Customer Services | In progress | March 2025`;

function saidOf(picture: string): string[] {
  const plan = planOfPicture(picture, "2024-11-12");
  const { head } = composePaper(plan, DEFAULT_SETTINGS);
  const { progress } = reportSentences(plan, DEFAULT_SETTINGS);
  return [...head.counts, ...progress.map(({ text }) => text)];
}

test("of a plan without timescales paper and report say that they cannot tell", () => {
  const said = saidOf(RATED);
  expect(said).toContain(
    "The plan gives no timescales, so this paper cannot tell what is overdue.",
  );
  expect(said).toContain(
    "The plan gives no timescales, so the appendix cannot tell what is overdue.",
  );
  expect(said).not.toContain("Nothing is known to be overdue.");
});

test("where there are timescales they can", () => {
  const said = saidOf(TIMED);
  expect(said.join(" ")).not.toContain("cannot tell");
  expect(said).toContain("Nothing is known to be overdue.");
});
