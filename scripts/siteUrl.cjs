/**
 * The address that the built files will stand at. Takes SITE_URL's text (undefined or "": not set); gives it without
 * slashes at the end, or the address of `npm start`. Throws for what is no https address, in one line:
 * `siteUrlFrom("https://example.gov.uk/appendix/")` is "https://example.gov.uk/appendix".
 */
const DEVELOPMENT_SITE = "https://localhost:3000";

function siteUrlFrom(text) {
  // "set SITE_URL=https://… && npm run build" in a Windows shell leaves a space at the end.
  const wanted = (text ?? "").trim();
  if (wanted === "") return DEVELOPMENT_SITE;
  const url = URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw inOneLine(
      `SITE_URL must be an https address, as https://appendix.example.gov.uk, not "${wanted}". Nothing was built.`,
    );
  }
  return wanted.replace(/\/+$/, "");
}

/** webpack prints the stack of whatever a configuration throws; here the words say it all. */
function inOneLine(message) {
  const error = new Error(message);
  error.stack = message;
  return error;
}

module.exports = { siteUrlFrom, DEVELOPMENT_SITE };
