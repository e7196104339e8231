import { errorWords, JobError } from "../jobs";
import type { Message } from "./message";

/** Where the rest is done: a command asks nothing. */
export const IN_THE_PANE = "choose Committee Appendix on the Home tab";

/** The words of whatever a command threw; raw messages are never shown. */
export function messageOf(thrown: unknown): Message {
  if (!(thrown instanceof JobError)) return UNEXPECTED;
  const { title, whatHappened, nothingLost, whatToDo } = errorWords(thrown);
  return { title, text: `${whatHappened} ${nothingLost} ${whatToDo}` };
}

const UNEXPECTED: Message = {
  title: "Something went wrong in the add-in",
  text: `It ran into something it was not built for. To see how the workbook stands, ${IN_THE_PANE}.`,
};
