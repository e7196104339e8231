import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { openTerminal } from "../../../bin/command/terminal";

const ROOT = resolve(__dirname, "../../..");

/** A stream that takes some writes, then fails with the code as a closed pipe or a full disk does. */
function failingAfter(writes: number, code: string): Writable & { readonly lines: string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    autoDestroy: false,
    write: (chunk, _, done) => {
      if (lines.length >= writes) return done(Object.assign(new Error(code), { code }));
      lines.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { lines });
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe("output that fails", () => {
  test("a reader that went away is told nothing, and nothing is thrown", async () => {
    const [out, err] = [failingAfter(1, "EPIPE"), failingAfter(9, "")];
    const terminal = openTerminal(out, err);
    for (const line of ["one", "two", "three"]) {
      terminal.print(line);
      await settled();
    }
    expect([out.lines, err.lines]).toEqual([["one\n"], []]);
  });

  test("a full disk is told once, where it can be", async () => {
    const [out, err] = [failingAfter(0, "ENOSPC"), failingAfter(9, "")];
    const terminal = openTerminal(out, err);
    for (const line of ["one", "two"]) {
      terminal.print(line);
      await settled();
    }
    expect(err.lines).toEqual(["The report could not be written: the disk is full.\n"]);
  });

  test("progress that nobody reads stops nothing", async () => {
    const [out, err] = [failingAfter(9, ""), failingAfter(0, "EPIPE")];
    const terminal = openTerminal(out, err);
    terminal.tell("Reading");
    await settled();
    terminal.tell("Drawing");
    terminal.print("Made");
    await settled();
    expect(out.lines).toEqual(["Made\n"]);
  });
});

const onUnix = process.platform === "win32" ? describe.skip : describe;

onUnix("the commands in a shell", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "shell-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a line of bash at the project; PIPESTATUS tells the command's own code. */
  function shell(line: string): { code: number | null; told: string } {
    const run = spawnSync("bash", ["-c", line], { cwd: ROOT, encoding: "utf8" });
    return { code: run.status, told: run.stderr };
  }
  const tsx = `"${process.execPath}" "${join(ROOT, "node_modules/tsx/dist/cli.mjs")}"`;

  test("check into a pipe that closes at once ends as it found, without a stack trace", () => {
    const { code, told } = shell(
      `set -o pipefail; ${tsx} bin/check.ts --as-at 2004-04-01 --max-warnings 0 | true; exit ${"$"}{PIPESTATUS[0]}`,
    );
    expect([code, told]).toEqual([1, expect.not.stringContaining("at ")]);
    expect(told).not.toMatch(/Error|EPIPE|node:/);
  });

  test("whoever reads one line of both outputs gets one line of words, and the code is what was found", () => {
    const run = spawnSync(
      "bash",
      [
        "-c",
        `${tsx} bin/check.ts --as-at 2004-04-01 --max-warnings 0 2>&1 | head -1; exit ${"$"}{PIPESTATUS[0]}`,
      ],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect(run.status).toBe(1);
    expect(run.stdout.trim().split("\n")).toHaveLength(1);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/Error|EPIPE|node:/);
  });

  test("generate whose whole output is closed makes the appendix", () => {
    const out = join(folder, "made.xlsx");
    const { code } = shell(
      `${tsx} bin/generate.ts --out "${out}" 2>&1 | true; exit ${"$"}{PIPESTATUS[0]}`,
    );
    expect(code).toBe(0);
    expect(statSync(out).size).toBeGreaterThan(1000);
  });

  (process.platform === "linux" ? test : test.skip)(
    "a full disk for the report is told in a line",
    () => {
      const { code, told } = shell(`${tsx} bin/check.ts --as-at 2003-11-11 > /dev/full`);
      expect([code, told.trim()]).toEqual([
        0,
        "The report could not be written: the disk is full.",
      ]);
    },
  );
});
