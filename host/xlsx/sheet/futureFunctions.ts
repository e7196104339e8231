/** Functions younger than the file format: files write them with "_xlfn." before the name. */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
    "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST " +
    "F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS " +
    "IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET " +
    "LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI " +
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T " +
    "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** And these with "_xlfn._xlws.". */
const WORKSHEET = new Set(["FILTER", "SORT"]);

const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z][A-Za-z0-9.]*)\(/g;

/** A formula of a file, without "=", as office.js shows it: "_xlfn.CONCAT(A1)" is "CONCAT(A1)". */
export function officeFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|_xlfn\.|_xlws\.|_xlpm\./g, (found) =>
    found.startsWith('"') ? found : "",
  );
}

/** A formula of the model, without "=", as files need it: "CONCAT(A1)" is "_xlfn.CONCAT(A1)". */
export function fileFormula(formula: string): string {
  return formula.replace(CALL, (found, name: string | undefined) => {
    const upper = name?.toUpperCase();
    if (upper === undefined) return found;
    if (WORKSHEET.has(upper)) return `_xlfn._xlws.${found}`;
    return FUTURE.has(upper) ? `_xlfn.${found}` : found;
  });
}
