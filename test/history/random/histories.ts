import type { Written } from "../../plan/grids";

/** A row of a made-up plan, with who it really is: what the matching has to find out. */
export interface TrueStep {
  /** Steps that were split keep the first one's id in the first half. */
  readonly id: number;
  readonly ref: string;
  readonly aim: string;
  readonly target: string;
  readonly made: string;
  readonly planned: string;
  /** Undefined has no timescale. */
  readonly due: Month | undefined;
  readonly lead: string;
  readonly status: string;
}

/** Months since January 2024. */
export type Month = number;

/** What truly changed between two meetings, by id. */
export interface Truth {
  readonly done: ReadonlySet<number>;
  readonly slipped: ReadonlySet<number>;
  readonly broughtForward: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
  readonly dropped: ReadonlySet<number>;
  readonly reopened: ReadonlySet<number>;
  readonly leadChanged: ReadonlySet<number>;
  readonly unchanged: ReadonlySet<number>;
  readonly timescaleGiven: ReadonlySet<number>;
  readonly timescaleLost: ReadonlySet<number>;
}

export interface Meeting {
  readonly asAt: string;
  readonly steps: readonly TrueStep[];
  /** What changed since the meeting before; undefined at the first. */
  readonly truth: Truth | undefined;
}

/** A stream of numbers from 0 to under 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VERBS = [
  "Review",
  "Agree",
  "Publish",
  "Set up",
  "Extend",
  "Recruit to",
  "Consult on",
  "Draw up",
].concat(["Bring in", "Report on", "Test", "Refresh", "Map", "Fund", "Train staff in", "Evaluate"]);
const THINGS = ["the winter gritting routes", "a register of empty homes", "the youth club rota"]
  .concat(["foster carer allowances", "the school meals contract", "flood gates at the harbour"])
  .concat([
    "a shared referral form",
    "parking charges in the old town",
    "the library opening hours",
  ])
  .concat(["street lighting columns", "the tenants’ handbook", "swimming lessons for year five"])
  .concat([
    "a waste sorting trial",
    "the complaints procedure",
    "volunteer drivers",
    "allotment waiting lists",
  ])
  .concat([
    "safeguarding referrals",
    "the data sharing agreement",
    "apprenticeship places",
    "bus shelters",
  ])
  .concat([
    "dropped kerbs near clinics",
    "the play park inspections",
    "care home fees",
    "cycle training",
  ])
  .concat([
    "the food hygiene backlog",
    "museum loans",
    "a carers’ charter",
    "housing repairs by phone",
  ])
  .concat([
    "grass cutting standards",
    "online planning forms",
    "the burial records",
    "taxi licensing checks",
  ]);
const WHERES = [
  "in the northern wards",
  "across all schools",
  "with the health board",
  "for older tenants",
]
  .concat(["in three pilot areas", "with the police", "for every new starter", "at the main depot"])
  .concat([
    "in the islands",
    "with parish councils",
    "before the winter",
    "for looked after children",
  ]);
const AIMS = [
  "Safer streets",
  "Homes that last",
  "Learning for life",
  "Services people can reach",
].concat(["Cleaner places", "Working with others"]);
const LEADS = [
  "J Baird",
  "Head of Housing",
  "A Nowak",
  "Director of Place",
  "S Okafor",
  "Roads Manager",
];
const NEWS = [
  "First meeting held",
  "Draft sent to members",
  "Two posts filled",
  "Survey closed with 212 replies",
]
  .concat([
    "Costs came in from three firms",
    "Waiting for the solicitor",
    "Trial began in two wards",
  ])
  .concat(["Software was tested", "Working group met twice", "Report went to scrutiny"]);

/** Histories of five meetings over about forty steps, with what truly changed between them. */
export function randomHistory(seed: number, options: { readonly hasRefs: boolean }): Meeting[] {
  const random = randomFrom(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[Math.floor(random() * things.length)];
    if (thing === undefined) throw new Error("nothing to pick from");
    return thing;
  };
  let nextId = 1;
  const used = new Set<string>();
  const phrase = (): string => {
    for (;;) {
      const text = `${pick(VERBS)} ${pick(THINGS)} ${pick(WHERES)}`;
      if (used.has(text)) continue;
      used.add(text);
      return text;
    }
  };
  const news = (): string => `${pick(NEWS)}; ${Math.floor(random() * 900) + 10} people took part`;
  const newId = (): number => {
    nextId += 1;
    return nextId - 1;
  };
  const makeStep = (aim: string, target: string, month: Month): TrueStep => {
    const id = newId();
    return {
      id,
      ref: options.hasRefs ? String(id) : "",
      aim,
      target,
      made: random() < 0.7 ? news() : "",
      planned: phrase(),
      due: random() < 0.85 ? month + Math.floor(random() * 18) - 2 : undefined,
      lead: pick(LEADS),
      status: "",
    };
  };
  let steps: TrueStep[] = [];
  for (const aim of AIMS) {
    while (steps.filter((step) => step.aim === aim).length < 7) {
      const target = phrase();
      const count = 1 + Math.floor(random() * 3);
      for (let at = 0; at < count; at += 1) steps.push(makeStep(aim, target, 0));
    }
  }
  const everSplit = new Set<number>();
  const meetings: Meeting[] = [{ asAt: asAtOf(0), steps, truth: undefined }];
  for (let meeting = 1; meeting < 5; meeting += 1) {
    const before = steps;
    const month = meeting * 3;
    const split = new Set<number>();
    const halves = new Set<number>();
    const merged = new Set<number>();
    steps = steps.flatMap((step) => edited(step));
    steps = mergeSome(steps);
    while (random() < 0.6) {
      const like = pick(steps);
      const at = Math.floor(random() * (steps.length + 1));
      // A plan that takes the place of the only one of its target is a plan rewritten, not another step.
      const isShared = steps.filter(({ target }) => target === like.target).length > 1;
      const added = makeStep(like.aim, isShared && random() < 0.5 ? like.target : phrase(), month);
      steps = [...steps.slice(0, at), added, ...steps.slice(at)];
    }
    if (random() < 0.3) steps = steps.map((step) => ({ ...step, aim: renamed(step.aim) }));
    if (random() < 0.4) {
      steps = shuffled(steps);
    } else if (random() < 0.3) {
      steps = [...steps].sort((one, other) => one.planned.localeCompare(other.planned));
    }
    if (options.hasRefs && random() < 0.25) {
      steps = steps.map((step, at) => ({ ...step, ref: String(at + 1) }));
    }
    meetings.push({
      asAt: asAtOf(month),
      steps,
      truth: truthOf(before, steps, split, merged),
    });

    function edited(step: TrueStep): TrueStep[] {
      let next = step;
      const isDone = step.status === "Complete";
      if (isDone) {
        if (random() < 0.06) next = { ...next, status: "" };
        else if (random() < 0.15) return [];
        return [next];
      }
      if (random() < 0.03) return [];
      if (random() < 0.14) {
        next = { ...next, status: "Complete", made: news() };
      } else {
        if (random() < 0.5) next = { ...next, made: news() };
        if (next.due !== undefined && random() < 0.15) {
          next = { ...next, due: next.due + 1 + Math.floor(random() * 6) };
        } else if (next.due !== undefined && random() < 0.04) {
          next = { ...next, due: next.due - 1 };
        } else if (next.due !== undefined && random() < 0.02) {
          next = { ...next, due: undefined };
        } else if (next.due === undefined && random() < 0.2) {
          next = { ...next, due: month + 6 };
        }
      }
      if (random() < 0.05) next = { ...next, lead: pick(LEADS) };
      if (random() < 0.08) next = { ...next, planned: slipOfTheHand(next.planned) };
      if (random() < 0.05) {
        next = { ...next, planned: `${next.planned}, and report back to members` };
      }
      const isOne = !everSplit.has(next.id) && !next.planned.includes("; ");
      if (random() < 0.02 && next.status === "" && isOne) {
        const [one, other] = [next.planned, phrase()];
        // It stood as "one and other" at the meeting before: the whole is put there instead.
        const whole = {
          ...step,
          planned: `${one} and ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
        };
        before[before.indexOf(step)] = whole;
        split.add(nextId);
        halves.add(next.id);
        everSplit.add(next.id).add(nextId);
        return [
          next,
          { ...next, id: newId(), ref: options.hasRefs ? `${next.ref}b` : "", planned: other },
        ];
      }
      return [next];
    }

    function mergeSome(all: readonly TrueStep[]): TrueStep[] {
      if (random() > 0.4) return [...all];
      const at = Math.floor(random() * (all.length - 1));
      const [one, other] = [all[at], all[at + 1]];
      if (
        !one ||
        !other ||
        one.status !== "" ||
        other.status !== "" ||
        one.target !== other.target
      ) {
        return [...all];
      }
      if ([one.id, other.id].some((id) => split.has(id) || halves.has(id))) return [...all];
      // What is merged had not been reworded at the same time: not even its officer would know it again.
      const wasSaid = (step: TrueStep) =>
        before.some(({ id, planned }) => id === step.id && planned === step.planned);
      if (!wasSaid(one) || !wasSaid(other)) return [...all];
      merged.add(other.id);
      const tail = `${other.planned.charAt(0).toLowerCase()}${other.planned.slice(1)}`;
      const both = { ...one, planned: `${one.planned}; ${tail}` };
      return [...all.slice(0, at), both, ...all.slice(at + 2)];
    }
  }
  return meetings;

  function renamed(aim: string): string {
    return aim.startsWith("Aim: ") ? aim.slice(5) : `Aim: ${aim}`;
  }
  function shuffled(all: readonly TrueStep[]): TrueStep[] {
    const rest = [...all];
    for (let at = rest.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [rest[at], rest[other]] = [rest[other] as TrueStep, rest[at] as TrueStep];
    }
    return rest;
  }
  function slipOfTheHand(text: string): string {
    const at = 3 + Math.floor(random() * Math.max(1, text.length - 6));
    return random() < 0.5
      ? text.slice(0, at) + text.slice(at + 1)
      : text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }
}

function truthOf(
  before: readonly TrueStep[],
  now: readonly TrueStep[],
  split: ReadonlySet<number>,
  merged: ReadonlySet<number>,
): Truth {
  const was = new Map(before.map((step) => [step.id, step]));
  const is = new Map(now.map((step) => [step.id, step]));
  const both = now.flatMap((step) => {
    const earlier = was.get(step.id);
    return earlier ? [{ id: step.id, earlier, step }] : [];
  });
  const ids = (test: (pair: (typeof both)[number]) => boolean) =>
    new Set(both.filter(test).map(({ id }) => id));
  const isOpen = (step: TrueStep) => step.status !== "Complete";
  const moved = (sign: number) =>
    ids(
      ({ earlier, step }) =>
        earlier.due !== undefined &&
        step.due !== undefined &&
        Math.sign(step.due - earlier.due) === sign,
    );
  return {
    done: ids(({ earlier, step }) => isOpen(earlier) && !isOpen(step)),
    slipped: moved(1),
    broughtForward: moved(-1),
    added: new Set(now.filter(({ id }) => !was.has(id) && !split.has(id)).map(({ id }) => id)),
    dropped: new Set(
      before
        .filter((step) => !is.has(step.id) && !merged.has(step.id) && isOpen(step))
        .map(({ id }) => id),
    ),
    reopened: ids(({ earlier, step }) => !isOpen(earlier) && isOpen(step)),
    leadChanged: ids(({ earlier, step }) => earlier.lead !== step.lead),
    unchanged: ids(
      ({ earlier, step }) =>
        isOpen(earlier) && isOpen(step) && step.made !== "" && earlier.made === step.made,
    ),
    timescaleGiven: ids(({ earlier, step }) => earlier.due === undefined && step.due !== undefined),
    timescaleLost: ids(
      ({ earlier, step }) => earlier.due !== undefined && step.due === undefined && isOpen(step),
    ),
  };
}

function asAtOf(month: Month): string {
  return `${monthOf(month)}-12`;
}

function monthOf(month: Month): string {
  const [years, months] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  return `${2024 + years}-${String(months + 1).padStart(2, "0")}`;
}

const MONTH_NAMES = ["January", "February", "March", "April", "May", "June"].concat([
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]);

/** The rows as an officer types them, headings first. */
export function rowsOf(steps: readonly TrueStep[]): Written[][] {
  return [
    [
      "Ref",
      "Aim",
      "Target",
      "Progress made",
      "Progress planned",
      "Timescale",
      "Lead officer",
      "Status",
    ],
    ...steps.map((step) => [
      step.ref,
      step.aim,
      step.target,
      step.made,
      step.planned,
      step.due === undefined ? null : monthWords(step.due),
      step.lead,
      step.status,
    ]),
  ];
}

function monthWords(month: Month): string {
  const [year, at] = monthOf(month).split("-").map(Number);
  return `${MONTH_NAMES[(at ?? 1) - 1] ?? ""} ${year ?? ""}`;
}
