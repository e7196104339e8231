import { sayingsOf, type PERIOD_WORDS } from "../../words";

/** What is remarked on a period: `remark("year-assumed")`; `periodSaid` says it to the officer. */
export const remark = sayingsOf<typeof PERIOD_WORDS>();
