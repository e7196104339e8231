import { useEffect, useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { Notice } from "../shared/notice";
import { takeLostFocus } from "../shared/takeLostFocus";
import { Unanswered } from "../shared/unanswered";
import type { OwnSheetControl } from "../shared/useOwnSheet";
import type { ViewProps } from "../shared/viewProps";

const useStyles = makeStyles({
  sheet: { margin: "8px 0 12px" },
  outcome: { marginBottom: "8px" },
});

interface OwnSheetProps extends Pick<ViewProps, "onGoTo"> {
  /** What the sheet is called: "Checks". */
  readonly name: string;
  readonly control: OwnSheetControl;
}

/** Puts something on a sheet that can be sent to colleagues; asks first when somebody has written on it. */
export function OwnSheet({ name, control, onGoTo }: OwnSheetProps) {
  const styles = useStyles();
  const { progress, result, make, dismiss } = control;
  const sheet = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  // To what is new since the view was opened the focus goes: to the first thing that can be done next.
  const seen = useRef(result);
  useEffect(() => {
    if (result === seen.current) return;
    seen.current = result;
    takeLostFocus(result ? outcome.current : sheet.current, sheet.current);
  }, [result]);

  return (
    <div ref={sheet} className={styles.sheet}>
      {result && (
        <div ref={outcome} className={styles.outcome}>
          <Outcome result={result} {...{ make, dismiss, onGoTo }} />
        </div>
      )}
      <Button size="small" disabledFocusable={progress !== undefined} onClick={() => make("ask")}>
        {progress ? `Making the ${name} sheet…` : `Make a ${name} sheet`}
      </Button>
      {progress && <Unanswered since={progress} />}
    </div>
  );
}

type OutcomeProps = Pick<OwnSheetControl, "make" | "dismiss"> &
  Pick<ViewProps, "onGoTo"> & { readonly result: NonNullable<OwnSheetControl["result"]> };

function Outcome({ result, make, dismiss, onGoTo }: OutcomeProps) {
  const goTo = (
    <Button size="small" onClick={() => onGoTo(result.sheetName, "")}>
      Go to {result.sheetName}
    </Button>
  );
  if (result.kind === "made") {
    return <Notice intent="success" title={result.words} actions={goTo} onClose={dismiss} />;
  }
  return (
    <Notice
      intent="warning"
      title={result.words}
      actions={
        <>
          <Button size="small" onClick={() => make("replace")}>
            Replace what was written
          </Button>
          {goTo}
          <Button size="small" onClick={dismiss}>
            Leave it as it is
          </Button>
        </>
      }
    />
  );
}
