import type { ReactNode } from "react";
import { troubleWords } from "./generationWords";
import type { Trouble } from "./jobsApi";
import { Notice } from "./notice";

/** What went wrong, what is safe and what to do. */
export default function TroubleNotice(props: { trouble: Trouble; actions?: ReactNode }) {
  const { title, body } = troubleWords(props.trouble);
  return (
    <Notice intent="error" title={title} actions={props.actions}>
      {body}
    </Notice>
  );
}
