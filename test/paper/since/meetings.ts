import {
  changesSince,
  keepReport,
  promiseLog,
  type KeptReport,
  type Since,
} from "../../../src/history";
import type { PaperHistory } from "../../../src/paper";
import type { Plan } from "../../../src/plan";
import { planOfPicture } from "../../plan/pictures";

const DECEMBER = `
-- Targets
Ref | Aim | Target | Progress made | Progress planned | Timescale | Lead
1 | Roads | New crossings at the schools | Sites chosen | Build the first crossing | April 2025 | J Baird
2 | Roads | Slower traffic in the villages | Signs ordered | Put up the signs | January 2025 | J Baird
3 | Homes | New boilers | Ten fitted | Fit forty boilers | June 2025 | A Nowak
4 | Homes | Dry lofts | Two done | Insulate the lofts | May 2025 | A Nowak
5 | Parks | Safer swings | Swings counted | Replace the swings | 31/10/2024 | S Okafor
6 | Parks | Friends of the park | Talks begun | Found the group | | S Okafor
-- Metrics
Metric | Unit | 2023-24 | 2024-25
Injuries | people | 21 | 14
`;
const MARCH = `
-- Targets
Ref | Aim | Target | Progress made | Progress planned | Timescale | Lead
1 | Roads | New crossings at the schools | Sites chosen | Build the first crossing | July 2025 | J Baird
2 | Roads | Slower traffic in the villages | Pole missing | Put up the signs | January 2025 | S Okafor
3 | Homes | New boilers | Complete: all forty fitted | | June 2025 | A Nowak
4 | Homes | Dry lofts | Three done | Insulate the lofts | May 2025 | A Nowak
5 | Parks | Safer swings | Swings ordered | Replace the swings | 31/10/2024 | S Okafor
6 | Parks | Friends of the park | Talks go on | Found the group | September 2025 | S Okafor
-- Metrics
Metric | Unit | 2023-24 | 2024-25
Injuries | people | 21 | 14
`;
const JUNE = `
-- Targets
Ref | Aim | Target | Progress made | Progress planned | Timescale | Lead
1 | Roads | New crossings at the schools | Sites chosen | Build the first crossing | October 2025 | J Baird
2 | Roads | Slower traffic in the villages | Signs are up | Count the cars | January 2025 | S Okafor
3 | Homes | New boilers | Four of them fail | Repair four boilers | August 2025 | A Nowak
5 | Parks | Safer swings | Swings stand | Replace the seats | 31/10/2024 | S Okafor
6 | Parks | Friends of the park | Forty have joined | Found the group | July 2025 | S Okafor
7 | Parks | Lights on the path | | Light the path by the pond | Spring 2026 | S Okafor
-- Metrics
Metric | Unit | 2022-23 | 2023-24 | 2024-25
Injuries | people | 30 | 22 | 14
`;

/** A plan's reports at three meetings, and what the paper is told of those before. */
export interface Meeting {
  readonly plan: Plan;
  readonly history: Required<PaperHistory>;
}

/** What changed, where the meeting is not the first. */
export function sinceOf({ history }: Meeting): Since {
  if (!history.since) throw new Error("There is a meeting before.");
  return history.since;
}

/** The same, where nothing has changed. */
export function nothingSince(meeting: Meeting): Since {
  const since = sinceOf(meeting);
  const lists = Object.keys(since).filter((name) => name !== "asAt");
  return { ...since, ...Object.fromEntries(lists.map((name) => [name, []])) };
}

/** Three meetings at which the plan was reported, the oldest first. */
export function threeMeetings(): readonly [Meeting, Meeting, Meeting] {
  const plans = [
    planOfPicture(DECEMBER, "2024-12-03"),
    planOfPicture(MARCH, "2025-03-04"),
    planOfPicture(JUNE, "2025-06-03"),
  ];
  const kept: KeptReport[] = [];
  const meetings = plans.map((plan): Meeting => {
    const now = keepReport(plan);
    const history = { since: changesSince(now, kept), promises: promiseLog(now, kept) };
    kept.unshift(now);
    return { plan, history };
  });
  const [first, second, third] = meetings;
  if (!first || !second || !third) throw new Error("There are three meetings.");
  return [first, second, third];
}
