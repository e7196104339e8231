import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ViewName } from "../shared/viewProps";
import { VIEWS, VIEW_ORDER } from "./viewTable";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    justifyContent: "space-between",
    paddingInline: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    flexGrow: 1,
    maxWidth: "96px",
    minHeight: "40px",
    padding: "0 4px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    "@media (max-width: 379px)": { fontSize: tokens.fontSizeBase200, padding: "0 2px" },
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "&::after": {
      content: '""',
      position: "absolute",
      insetInline: "8px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
    "@media (forced-colors: active)": { "&::after": { backgroundColor: "Highlight" } },
  },
  count: {
    marginInlineStart: "4px",
    paddingInline: "5px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ViewTabsProps {
  readonly chosen: ViewName;
  readonly onChoose: (view: ViewName) => void;
  /** How many findings wait to be looked at; shown on the Checks tab. */
  readonly findingCount: number;
}

/** The pane's views as tabs: one tab stop, arrows, Home and End move between them. */
export function ViewTabs({ chosen, onChoose, findingCount }: ViewTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = viewAfterKey(chosen, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <div role="tablist" aria-label="Views" className={styles.tabs} ref={list}>
      {VIEW_ORDER.map((name) => {
        const isChosen = name === chosen;
        return (
          <button
            key={name}
            id={tabId(name)}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-controls={PANEL_ID}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onClick={() => onChoose(name)}
            onKeyDown={onKeyDown}
          >
            {VIEWS[name].label}
            {name === "checks" && findingCount > 0 && (
              <span className={styles.count} aria-label={`${findingCount} to look at`}>
                {findingCount}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The id of the element that the tabs control. */
export const PANEL_ID = "view";

/** The id of a view's tab, which names the panel. */
export function tabId(view: ViewName): string {
  return `tab-${view}`;
}

/** The view that a key leads to, round at both ends; undefined for a key that is no move. */
function viewAfterKey(view: ViewName, key: string): ViewName | undefined {
  const index = VIEW_ORDER.indexOf(view);
  const moves: Record<string, number> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: -1,
  };
  const next = moves[key];
  return next === undefined ? undefined : VIEW_ORDER.at(next % VIEW_ORDER.length);
}
