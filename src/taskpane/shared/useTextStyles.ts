import { makeStyles, tokens } from "@fluentui/react-components";

/** The sizes of text, and the links to cells, that all views share. */
export const useTextStyles = makeStyles({
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: "24px 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 12px" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    textDecorationLine: "underline",
    cursor: "pointer",
    "&:hover": { color: tokens.colorBrandForegroundLinkHover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
