import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import house from "./rooms.cjs";

const { rooms, wallsBetween } = house;
const pureRooms = Object.keys(rooms).filter((room) => rooms[room].pure);

/** A member that is nobody else's is `private` in every class; "#" is a second way of saying so. */
const ONE_PRIVATE = {
  selector: ":matches(PropertyDefinition, MethodDefinition) > PrivateIdentifier",
  message: "Write `private`, as everywhere in this house.",
};

export default tseslint.config(
  { ignores: ["dist/", "host/dist/", "out/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict],
    plugins: { "import-x": importX },
    languageOptions: { globals: { ...globals.browser } },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver()],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: wallsBetween(rooms) }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
      eqeqeq: "error",
      // One hand: what fits on its line goes without braces, anything longer has them; += 1; `private`.
      curly: ["error", "multi-line", "consistent"],
      "no-plusplus": "error",
      "no-restricted-syntax": ["error", ONE_PRIVATE],
      // Types may point both ways; what is loaded may not. (It does not count `import type`.)
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
    },
  },
  {
    // Excel's own objects lead to one another: a range has its worksheet, a worksheet its tables, a table its range.
    files: ["host/workbook/objects/**"],
    rules: { "import-x/no-cycle": "off" },
  },
  {
    // The host is a package: the project goes in by its doors. Shared are only the workbook files of its tests, and the
    // page of its examples.
    files: ["**/*.{ts,tsx}"],
    ignores: ["host/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^\\.{1,2}/(?:.*/)?host(?:/(?!test/files/|conformance/)|$)",
              message: "Import office-js-host, or its /model, /xlsx or /browser.",
            },
          ],
        },
      ],
    },
  },
  {
    // The stock configuration covers .js and .ts files and names no parser; the pane is .tsx.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Pure rooms: no clock, no chance, no waiting, no Office.
    files: pureRooms.map((room) => `${room}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        "Excel",
        "Office",
        "OfficeExtension",
        "document",
        "window",
        "process",
      ],
      "no-restricted-syntax": [
        "error",
        ONE_PRIVATE,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "A pure room has no clock.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "A pure room has no clock.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "A pure room has no chance.",
        },
        { selector: "AwaitExpression", message: "A pure room does not wait." },
      ],
    },
  },
);
