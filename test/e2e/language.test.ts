import { DemoStage, generate, outcome } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("a Welsh paper has Welsh months also in a browser that lacks them, and its words are fetched only then", async () => {
  const { page, pane, complaints } = await stage.visit();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByText("note the progress set out in Appendix 1;").waitFor();
  expect(fetched.filter((url) => /\/(?:cy|gd)\./.test(url))).toEqual([]);
  await pane.getByLabel("Language", { exact: true }).selectOption("cy");
  await pane.getByText("I ddod o fewn 60 diwrnod i 11 Tachwedd 2003: 4.").waitFor();
  expect(await pane.getByText("Gofynnir i’r pwyllgor:").count()).toBe(1);
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  const sheet = await page.locator("#grid").innerText();
  expect(sheet).toContain("CRYNODEB O’R CYNNYDD – TACHWEDD 2003");
  expect(sheet).toContain("Ar y trywydd iawn");
  expect(fetched.filter((url) => /\/gd\./.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});
