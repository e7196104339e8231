import { wordList, wordSet } from "./wordList";

/** Long key words that are put right even with two slips in them. */
export const LONG_KEY_WORDS: readonly string[] = wordList(
  `ongoing, onwards, annually, annual, quarterly, monthly, weekly, quarter, complete, completed, achieved, autumn, spring,
   summer, winter, financial, within, continuous, immediate, immediately, revised, originally, previously, throughout,
   academic, beginning, calendar, christmas, easter`,
);

/** Key words whose misspelling would change the reading: with one slip they are put right too. */
export const KEY_WORDS: readonly string[] = [
  ...LONG_KEY_WORDS,
  ...wordList(
    `onward, fortnightly, termly, yearly, regularly, regular, delivered, implemented, closed, fiscal, continuing,
     original, previous, session, from, beyond, after, before, prior, until, between, during, early, late, later, middle,
     half, term, first, second, third, fourth, next, last, each, every, week, weeks, month, months, year, years, three,
     four, five, seven, eight, twelve, thereafter, following, starting, commencing, period, effective, slipped, deferred,
     delayed, extended, postponed, rescheduled, required, needed, necessary, arises, confirmed, review, reviewed, remainder, towards,
     monday, tuesday, wednesday, thursday, friday, saturday, sunday, short, medium, rolling, routine, over, the, and,
     than, when, need, ended, ending, through, whenever, relevant, appropriate, advance, with, adoption, receipt,
     approval, commence, biannual, biannually, daily, and, end, mid`,
  ),
];

/** Real words that stand within a slip of a key word or a month and are left alone. */
export const REAL_WORDS: ReadonlySet<string> = wordSet(
  `academics, achieve, achiever, achieves, adaption, add, added, adoptions, advanced, advances, advice, aging,
   agree, along, amid, annul, any, apply, aprils, arch, argue, augment, awe, band, beach, beaches, bear, bearer,
   bears, begins, bend, bending, best, boiling, calendars, calf, calling, cast, chose, clever, clones, closer,
   closes, closet, clothes, cloud, coast, commander, commenced, commences, commend, comment, commerce, compete,
   completes, completion, confirm, confirms, continues, continuously, cost, costs, cove, cover, dairy, dally,
   date, dates, dearly, dears, deed, defer, defers, delay, delays, deliver, delivering, delivers, delivery,
   device, done, dune, earn, easier, east, eastern, economic, eighth, eighty, either, enclosed, ends,
   eroded, ether, even, ever, extend, extends, falling, farm, fast, faster, father, fear, fears, feed, fending,
   fever, fight, file, finance, financials, finding, fire, firm, fix, ford, forms, fort, forth, forty, forum,
   fourteen, funding, gate, gear, give, gone, hall, halt, halve, hand, harm, hear, heed, held, help, hen, her,
   here, hour, hours, immediacy, implement, implements, jungle, jury, just, lake, land, landing, lane, larch,
   layer, learn, least, lending, lever, light, line, list, live, lived, lose, loser, lost, love, lover, lower,
   macho, mark, mars, marsh, master, match, member, men, mended, mending, might, mother, mouth, move, near,
   nearer, nearly, neat, needs, neither, nest, net, never, night, none, number, once, ongoings, option, other,
   others, our, oven, overt, parch, past, peach, pearl, pears, peek, pen, periods, perm, plate, polling, postpone,
   pour, power, pulling, quarters, rally, rate, rather, reach, receipts, reed, reek, remember, require, requires,
   rest, reviewed, revise, revision, revived, roads, roll, rolled, rolls, rooting, rough, route, routes, routines,
   ruling, sand, score, seconds, seed, seek, seeks, seen, self, send, sending, sessions, sever, several, severe,
   severn, sharing, sheet, shirt, shoot, shore, shorts, shot, simmer, slips, sort, spine, sport, springs, sprint,
   sprinter, staffing, star, starch, staring, stars, stating, steering, store, storing, tally, taste, tea, teach,
   team, tears, ten, tend, tended, tending, tent, terms, test, text, thank, that, them, then, there, these, thin,
   think, this, thorough, those, though, thought, tight, toads, tone, tooth, tough, tour, toward, tower, trough,
   tune, turn, vending, very, vest, wake, warm, weak, wear, wearer, weather, wee, weed, weight, went, were, west,
   wheel, where, whether, width, winner, wish, wit, without, yearn, your`,
);
