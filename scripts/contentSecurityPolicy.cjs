/**
 * The content security policies of the built pages, as the text of a meta tag. A policy says what a page may load and
 * run; everything that is not named is forbidden.
 */

/** Where the shipped page takes office.js from, as Microsoft requires of add-ins. */
const OFFICE_ORIGIN = "https://appsforoffice.microsoft.com";

/**
 * The hash of the empty text. Fluent UI puts an empty style element into the page and fills it through the CSS object
 * model; the policy must allow that one element, and no inline style that says anything.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** For a page that runs inside Excel. With `localOffice` office.js comes from the site itself (demo and tests). */
function panePolicy({ localOffice }) {
  return policy({
    "default-src": ["'none'"],
    "script-src": localOffice ? ["'self'"] : ["'self'", OFFICE_ORIGIN],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

/** For the demo page: it frames the pane and shows files that never leave it. */
function demoPolicy() {
  return policy({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
}

module.exports = { panePolicy, demoPolicy, OFFICE_ORIGIN };
