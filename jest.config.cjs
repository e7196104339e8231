/** Tests run on Node; a pane test asks for the browser's objects with a "@jest-environment jsdom" comment. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test", "<rootDir>/host/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Jest leaves a core free for a person's work; a suite that is waited for may have them all.
  maxWorkers: "100%",
  // A slow machine that does other things besides needs ten times what a quick one does.
  testTimeout: 180_000,
};
