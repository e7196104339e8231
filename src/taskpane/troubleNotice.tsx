import type { ReactNode } from "react";
import type { Trouble } from "./jobsApi";
import { Notice } from "./notice";

/** What went wrong, what is safe and what to do. */
export default function TroubleNotice(props: { trouble: Trouble; actions?: ReactNode }) {
  const { title, whatHappened, nothingLost, whatToDo } = props.trouble;
  return (
    <Notice intent="error" title={title} actions={props.actions}>
      {whatHappened} {nothingLost} {whatToDo}
    </Notice>
  );
}
