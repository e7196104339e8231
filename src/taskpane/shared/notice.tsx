import type { ReactNode } from "react";
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  bar: { position: "relative", paddingBlock: "8px", alignItems: "start" },
  close: { position: "absolute", insetBlockStart: "6px", insetInlineEnd: "6px" },
  title: { display: "block" },
  besideClose: { paddingInlineEnd: "24px" },
  body: { whiteSpace: "normal", lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface NoticeProps {
  readonly intent: MessageBarIntent;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Puts the message away, by a button in its corner. */
  readonly onClose?: () => void;
}

/**
 * A message within a view, with its sign, its words and what can be done about it. Whoever shows it announces it: the
 * message itself is no group, whose name would be read a second time when the focus comes to its first button.
 */
export function Notice({ intent, title, children, actions, onClose }: NoticeProps) {
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
        <MessageBarTitle className={mergeClasses(styles.title, onClose && styles.besideClose)}>
          {title}
        </MessageBarTitle>{" "}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
        {onClose && (
          <Button
            className={styles.close}
            appearance="transparent"
            size="small"
            aria-label="Close"
            icon={<DismissRegular />}
            onClick={onClose}
          />
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
