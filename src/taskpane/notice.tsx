import type { ReactNode } from "react";
import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { paddingBlock: "8px", alignItems: "start" },
  body: { whiteSpace: "normal", lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * A message within a view, with its sign, its words and what can be done about it. Whoever shows it announces it: the
 * message itself is no group, whose name would be read a second time when the focus comes to its first button.
 */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      role="presentation"
      aria-labelledby={undefined}
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
