/** @jest-environment jsdom */
import { Suspense, lazy, type ComponentType } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FetchBoundary } from "../../../src/taskpane/shared/fetchBoundary";

type Part = { default: ComponentType };

function show(fetch: () => Promise<Part>, onRetry: () => void): void {
  const Fetched = lazy(fetch);
  render(
    <FetchBoundary heading="h1" onRetry={onRetry}>
      <Suspense fallback="Loading…">
        <Fetched />
      </Suspense>
    </FetchBoundary>,
  );
}

test("a part that arrives is shown", async () => {
  show(async () => ({ default: () => <p>Here</p> }), jest.fn());
  expect(await screen.findByText("Here")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

const lost = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });

test.each([
  ["does not arrive", lost, "The add-in could not be loaded"],
  ["cannot be shown", new TypeError("x is no chunk"), "Something went wrong in the add-in"],
])("a part that %s is told of, with the way to try again", async (_name, thrown, title) => {
  // React tells the console of what a boundary has caught.
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const onRetry = jest.fn();
  show(async () => {
    throw thrown;
  }, onRetry);
  const alert = await screen.findByRole("alert");
  expect(screen.getByRole("heading", { name: title })).toBeTruthy();
  expect(alert.textContent).not.toContain("chunk");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});
