import type { ReactNode } from "react";
import { troubleWords } from "./outcomeWords";
import type { Trouble } from "./jobsApi";
import { Notice } from "./notice";

/** What went wrong, what is safe and what to do. */
export default function TroubleNotice(props: {
  trouble: Trouble;
  actions?: ReactNode;
  onClose?: () => void;
}) {
  const { trouble, ...rest } = props;
  const { title, body } = troubleWords(trouble);
  return (
    <Notice intent="error" title={title} {...rest}>
      {body}
    </Notice>
  );
}
