import { isDateFormat } from "../../../src/excel/read/dateFormat";

test.each([
  "dd/mm/yyyy",
  "d mmmm yyyy;@",
  "mmm-yy",
  "[$-809]dd mmmm yyyy",
  "m/d/yyyy h:mm",
  "yyyy",
  "mmmm",
  '"due "d mmm',
])("%s shows a date", (format) => {
  expect(isDateFormat(format)).toBe(true);
});

test.each([
  "General",
  "0.0%",
  "£#,##0.00",
  "[Red]0;[Blue]-0",
  "@",
  "h:mm",
  "mm:ss",
  "[h]:mm",
  '0 "days"',
  "0\\d",
  "#,##0_d",
])("%s does not", (format) => {
  expect(isDateFormat(format)).toBe(false);
});
