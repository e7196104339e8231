import type { Trouble } from "./jobsApi";

/** What is said of an outcome: what happened, then what else is to be known. */
export interface OutcomeWords {
  readonly title: string;
  readonly body: string;
}

/** What went wrong as a title, then what is safe and what to do. */
export function troubleWords(trouble: Trouble): OutcomeWords {
  const { title, whatHappened, nothingLost, whatToDo } = trouble;
  return { title, body: `${whatHappened} ${nothingLost} ${whatToDo}` };
}

/** Both parts as they are read aloud: a title that is no sentence gets its full stop. */
export function spoken({ title, body }: OutcomeWords): string {
  const sentence = /[.!?]$/.test(title) ? title : `${title}.`;
  return body === "" ? sentence : `${sentence} ${body}`;
}
