import fc from "fast-check";
import type { Cell } from "../../../src/sheet";
import type { Written } from "../grids";

/** Tables that officers keep and that are neither plans nor metrics, at random: words, prices, people, stock, bookings. */
export interface OrdinaryTable {
  readonly kind: string;
  readonly rows: readonly (readonly Written[])[];
}

interface ColumnKind {
  readonly headings: readonly string[];
  readonly cell: fc.Arbitrary<Written>;
}

const column = (headings: string, cell: fc.Arbitrary<Written>): ColumnKind => ({
  headings: headings.split("|"),
  cell,
});
const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split("|"));

const NOUNS = (
  "apple|bench|candle|door|engine|fence|garden|hammer|island|jacket|kettle|ladder|mirror|needle|oven|pencil|quilt|ribbon|" +
  "saddle|table|umbrella|violin|window|yard|barrel|curtain|dish|feather|glove|hedge|ink|jug|knot|lamp|meadow|nail|orchard|" +
  "pillow|river|spoon|tower|valley|wheel|anchor|basket|chimney|drum|egg|flour|grass"
).split("|");
const LOOKS = oneOf(
  "blue|round|old|oak|small|heavy|spare|folding|green|narrow|wooden|plain|tall|soft",
);
const noun = fc.constantFrom(...NOUNS);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(noun, { minLength, maxLength }).map((some) => capital(some.join(" ")));
const thing = fc.tuple(LOOKS, noun).map(([look, what]) => capital(`${look} ${what}`));
const described = fc
  .tuple(LOOKS, LOOKS, noun, noun, fc.constantFrom("with a", "for the", "from the", "beside the"))
  .map(([one, two, a, b, joined]) => `${capital(one)} and ${two} ${a}, ${joined} ${b}`);

const FIRST = oneOf(
  "Anna|Ben|Carys|David|Ewan|Fiona|Grace|Huw|Isla|James|Kate|Liam|Morag|Nia|Owen",
);
const LAST = oneOf("Reid|Lowe|Field|Moss|Hart|Kaur|Evans|Grant|Marsh|Nolan|Price|Shaw|Webb|Young");
const person = fc
  .tuple(FIRST, LAST, fc.nat(3))
  .map(([first, last, form]) =>
    [
      `${first} ${last}`,
      `${first.charAt(0)}. ${last}`,
      `${last}, ${first}`,
      `Cllr ${first} ${last}`,
    ].at(form),
  )
  .map(String);
const post = oneOf(
  "Clerk|Head of Housing|Caretaker|Groundsman|Finance Officer|Team Leader|Teaching Assistant|Receptionist|Cook|" +
    "Deputy Head|Staff Nurse|Driver|Apprentice|Planning Officer|Librarian",
);
const team = oneOf("Housing|Roads|Parks|Finance|Libraries|Front Office|Ward 4|Kitchen|Depot|Legal");
const phone = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `01234 ${String(number)}`);
const email = fc.tuple(FIRST, LAST).map(([one, two]) => `${one}.${two}@example.org`.toLowerCase());
const place = oneOf(
  "Store 1|Store 2|Main hall|Kitchen|Garage|Loft|Depot|Room 12|Office|Village green",
);
const street = fc
  .tuple(fc.integer({ min: 1, max: 120 }), noun)
  .map(([number, name]) => `${number} ${capital(name)} Lane`);

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
/** A day as officers write one: in figures, in words, or a real date. */
function date(from: number, to: number): fc.Arbitrary<Written> {
  return fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(2),
    )
    .map(([year, month, day, form]): Written => {
      const figures = `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
      if (form === 0) return figures;
      if (form === 1) return `${day} ${MONTHS.split("|")[month - 1] ?? ""} ${year}`;
      const days = Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30);
      return {
        kind: "date",
        serial: Math.round(days / 86_400_000),
        text: figures,
        numberFormat: "dd/mm/yyyy",
      };
    });
}
const money = (most: number): fc.Arbitrary<Written> =>
  fc
    .tuple(fc.integer({ min: 1, max: most * 100 }), fc.boolean())
    .map(([pence, isText]): Written => {
      const text = `£${(pence / 100).toFixed(2)}`;
      const cell: Cell = { kind: "number", number: pence / 100, text, numberFormat: "£#,##0.00" };
      return isText ? text : cell;
    });
const count = (most: number): fc.Arbitrary<Written> => fc.integer({ min: 0, max: most });
const yesNo = oneOf("Yes|No|Y|N|yes|no");
const remark = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  oneOf(
    "Ask at the desk|Keys with Ann|New this spring|Part time|Two left|Fragile|See the list|On loan",
  ),
);
const code = fc
  .tuple(oneOf("A|B|ST|X"), fc.integer({ min: 1, max: 900 }))
  .map(([a, n]) => `${a}${n}`);

const PRICES: readonly ColumnKind[] = [
  column("Item|Product|Article|Name|Goods", thing),
  column("Price|Cost|Unit price|Price each|Charge|Fee", money(400)),
  column("Description|Details|Specification", described),
  column("Code|Item no|Stock code", code),
  column("Size|Pack|Unit", oneOf("Each|Box of 10|Pair|Large|Small|Litre|kg")),
  column("VAT|VAT rate", oneOf("20%|0%|Exempt")),
  column("Supplier|Sold by|Shop", oneOf("Harper & Sons|Mill Stores|Webb Ltd|County Supplies")),
  column("Valid from|From|Price from", date(2019, 2023)),
  column("Discount price|Members|Concession", money(300)),
];
const PEOPLE: readonly ColumnKind[] = [
  column("Name|Staff member|Employee|Officer|Member|Contact|Councillor|Surname", person),
  column("Post|Job title|Position|Role|Title", post),
  column("Team|Department|Service|Directorate|Ward", team),
  column("Telephone|Phone|Extension|Mobile", phone),
  column("E-mail|Email|E-mail address", email),
  column("Date of birth|DOB|Born", date(1950, 2006)),
  column("Start date|Started|Date joined|Date appointed|Employed since", date(1995, 2023)),
  column("Salary|Pay|Annual salary", money(60_000)),
  column("Grade|Scale|Band", oneOf("G4|G7|Band 5|SCP 12|NJC 9")),
  column("Line manager|Manager|Reports to", person),
  column("Address|Home address", street),
  column("Hours|Hours a week|FTE", count(40)),
  column("Notes|Remarks|Comments", remark),
  column("First aider|Driver|DBS", yesNo),
  column("DBS expires|Contract ends|Leaving date", date(2024, 2027)),
];
const STOCK: readonly ColumnKind[] = [
  column("Item|Stock item|Asset|Equipment|Article", thing),
  column("Quantity|In stock|Number|Count|How many|On shelf", count(300)),
  column("Location|Where kept|Store|Room", place),
  column("Reorder level|Minimum|Lowest", count(40)),
  column("Last counted|Last checked|Date bought|Purchased", date(2018, 2023)),
  column("Serial number|Tag|Code", code),
  column("Value|Cost|Unit cost", money(900)),
  column("Condition", oneOf("Good|Fair|Poor|New|Worn")),
  column("Description|Details", described),
  column("Keeper|Held by|Issued to", person),
  column("Notes|Remarks", remark),
];
const BOOKINGS: readonly ColumnKind[] = [
  column("Room|Hall|Pitch|Venue|Vehicle", place),
  column("Date|Day|Booking date|Date booked", date(2023, 2026)),
  column("Time|From|Start time", oneOf("09:00|10.30 am|2pm|19:00|All day")),
  column(
    "Booked by|Hirer|Name|Group",
    fc.oneof(person, oneOf("Scouts|Lunch club|Choir|Playgroup")),
  ),
  column("Event|Purpose|Use|Occasion", oneOf("Meeting|Party|Practice|Class|Fair|Rehearsal")),
  column("Fee|Hire charge|Deposit", money(200)),
  column("Paid|Deposit paid", yesNo),
  column("Telephone|Contact number", phone),
  column("Number of people|Seats|Guests", count(120)),
  column("Notes|Remarks", remark),
];
const WORDS: readonly ColumnKind[] = Array.from({ length: 9 }, (_, at) => ({
  headings: NOUNS.slice(at * 5, at * 5 + 5).map(capital),
  cell: at % 3 === 0 ? words(4, 9) : words(1, 3),
}));

const KINDS: readonly (readonly [kind: string, columns: readonly ColumnKind[], needed: number])[] =
  [
    ["words", WORDS, 0],
    ["prices", PRICES, 2],
    ["people", PEOPLE, 1],
    ["stock", STOCK, 2],
    ["bookings", BOOKINGS, 2],
  ];

const title = oneOf(
  "Stores at the depot|Staff of the school|Lower Wick Parish Council|Price list|Hall diary|",
);

function tableOf([kind, columns, needed]: (typeof KINDS)[number]): fc.Arbitrary<OrdinaryTable> {
  return fc
    .record({
      more: fc.subarray(columns.slice(needed), { minLength: needed < 2 ? 2 - needed : 0 }),
      rowCount: fc.integer({ min: 1, max: 16 }),
      turn: fc.nat(20),
      blanks: fc.integer({ min: 0, max: 30 }),
      above: fc.array(title, { maxLength: 2 }),
    })
    .chain(({ more, rowCount, turn, blanks, above }) => {
      const chosen = [...columns.slice(0, needed), ...more];
      const at = turn % chosen.length;
      const order = [...chosen.slice(at), ...chosen.slice(0, at)];
      const headings = fc.tuple(...order.map((one) => fc.constantFrom(...one.headings)));
      const row = fc.tuple(
        ...order.map(({ cell }) =>
          fc.oneof(
            { weight: 100 - blanks, arbitrary: cell },
            { weight: blanks, arbitrary: fc.constant("") },
          ),
        ),
      );
      return fc
        .tuple(headings, fc.array(row, { minLength: rowCount, maxLength: rowCount }))
        .map(([names, body]) => ({
          kind,
          rows: [...above.map((line) => [line]), names, ...body],
        }));
    });
}

/** Random tables by their kind. */
export const ordinaryTables: readonly (readonly [
  kind: string,
  table: fc.Arbitrary<OrdinaryTable>,
])[] = KINDS.map((kind) => [kind[0], tableOf(kind)]);
