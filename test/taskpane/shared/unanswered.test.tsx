/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { Announcer } from "../../../src/taskpane/shared/announcer";
import {
  UNANSWERED_MILLISECONDS,
  UNANSWERED_WORDS,
  Unanswered,
} from "../../../src/taskpane/shared/unanswered";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
const shown = (): Element | null => document.querySelector("p");
const said = (): string | null => screen.getByRole("status").textContent;

function waiting(since: unknown) {
  return (
    <Announcer>
      <Unanswered since={since} />
    </Announcer>
  );
}

test("says nothing while Excel answers in time", () => {
  const { rerender } = render(waiting("reading"));
  pass(UNANSWERED_MILLISECONDS - 1);
  rerender(waiting("checking"));
  pass(UNANSWERED_MILLISECONDS - 1);
  expect(shown()).toBeNull();
  expect(said()).toBe("");
});

test("after eight seconds it says what may be the reason and what helps, until Excel answers", () => {
  const { rerender } = render(waiting("reading"));
  pass(UNANSWERED_MILLISECONDS);
  expect(shown()?.textContent).toBe(UNANSWERED_WORDS);
  expect(said()).toBe(UNANSWERED_WORDS);
  rerender(waiting("checking"));
  expect(shown()).toBeNull();
});

test("is read aloud once, also when Excel falls silent again", () => {
  const { rerender } = render(waiting("reading"));
  const observer = new MutationObserver(() => undefined);
  observer.observe(screen.getByRole("status"), { childList: true, characterData: true });
  pass(UNANSWERED_MILLISECONDS);
  const first = observer.takeRecords().length;
  expect(first).toBeGreaterThan(0);
  rerender(waiting("checking"));
  pass(UNANSWERED_MILLISECONDS);
  expect(shown()?.textContent).toBe(UNANSWERED_WORDS);
  expect(observer.takeRecords()).toHaveLength(0);
});

test("nothing is left running when the job ends", () => {
  const { unmount } = render(waiting("reading"));
  unmount();
  expect(jest.getTimerCount()).toBe(0);
});
