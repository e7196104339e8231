/**
 * The quick suites: a walk through every room without a browser, for trying another Node (`npm run quick`). All suites
 * are in jest.config.cjs.
 */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: [
    "<rootDir>/test/{words,calendar,page,paper,editions}/**/*.test.ts",
    "<rootDir>/test/timescale/readTimescale.test.ts",
    "<rootDir>/test/metric/value/readValue.test.ts",
    "<rootDir>/test/bin/generate.test.ts",
    "<rootDir>/test/jobs/generate/renewal.test.ts",
    "<rootDir>/host/test/firstLight.test.ts",
    "<rootDir>/host/test/xlsx/saveXlsx.test.ts",
  ],
};
