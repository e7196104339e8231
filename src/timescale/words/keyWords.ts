import { wordList, wordSet } from "../../words";

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
     original, previous, session, from, beyond, after, before, prior, until, between, during, early, late,
     later, middle, half, term, first, second, third, fourth, next, last, each, every, week, weeks, month,
     months, year, years, three, four, five, seven, eight, twelve, thereafter, following, starting,
     commencing, period, effective, slipped, deferred, delayed, extended, postponed, rescheduled, required,
     needed, necessary, arises, confirmed, review, reviewed, remainder, towards, monday, tuesday, wednesday,
     thursday, friday, saturday, sunday, short, medium, rolling, routine, over, the, and, than, when, need,
     ended, ending, through, whenever, relevant, appropriate, advance, with, adoption, receipt, approval,
     commence, progress, underway, going, coming, present, since, once, times, sessions, annum, earliest,
     latest, ahead, post, date, upon, subject, dependent, pending, awaiting, paused, hold, qtr, not, per, tbc, earlier, comm, phase, phases, stage, stages, action, actions, tranche, priority, milestone, cohort,
     option,
     biannual, biannually, daily, end, mid`,
  ),
];

/** Real words that stand within a slip of a key word or a month and are left alone. */
export const REAL_WORDS: ReadonlySet<string> = wordSet(
  `state, states, stare, shape, shapes, phrase, phrases, chase, chases, auction, auctions, faction, fraction, come, comb, command, cohorts, options, adoption, optional, staged, stagger, phased, branch, trance, priory, easily, eastlier, tons, tin, academics, ache, achieve, achiever, achieves, acquired, adaption, add, added, adoptions, advanced, advances,
   advice, aging, agree, along, amid, annul, any, apply, aprils, arch, argue, ate, augment, awe, band, bate,
   beach, beaches, bear, bearer, bears, begins, bend, bending, best, boiling, bold, calendars, calf, calling,
   cast, chose, clever, clones, closer, closes, closet, clothes, cloud, coast, cold, combing, comings,
   commander, commenced, commences, commend, comment, commerce, compete, completes, completion, confirm,
   confirms, continues, continuously, cooing, cost, costs, cot, cove, cover, dairy, dally, data, dated, dates,
   dearly, dears, deed, defer, defers, delay, delays, deliver, delivering, delivers, delivery, dependant,
   device, done, dot, dune, earn, easier, east, eastern, economic, eighth, eighty, either, enclosed, ends,
   eroded, ether, even, ever, extend, extends, falling, farm, fast, faster, fate, father, fear, fears, feed,
   fending, fever, fight, file, finance, financials, finding, fines, fire, firm, fix, fold, for, ford, forms,
   fort, forth, forty, forum, fourteen, funding, gate, gear, give, goings, gold, gone, gong, got, hall, halt,
   halve, hand, harm, hate, hear, heed, held, help, hen, her, here, holds, hole, homing, hope, host, hot, hour,
   hours, immediacy, implement, implements, jot, jungle, jury, just, knot, lake, land, landing, lane, larch,
   layer, learn, least, lending, lever, light, line, lines, list, live, lived, lose, loser, lost, lot, love,
   lover, lower, macho, mark, mars, marsh, master, match, mate, member, men, mended, mending, might, most,
   mother, mouth, move, near, nearer, nearly, neat, needs, neither, nest, net, never, night, nit, none, nor,
   note, now, number, nut, object, one, ones, ongoings, open, option, other, others, ounce, our, oven, overt,
   parch, parsed, passed, past, pause, pauses, peach, pearl, pears, peek, peer, peg, pen, percent, periods,
   perk, perm, pert, pest, pet, pew, pier, plate, polling, port, posted, poster, postpone, posts, pot, pour,
   power, pre, presented, presents, prevent, progressed, progresses, pulling, quarters, rally, rate,
   rather, reach, receipts, reed, reek, remember, require, requires, rest, revise, revision, revived,
   roads, roll, rolled, rolls, rooting, rot, rough, route, routes, routines, ruling, sand, sauce, science,
   score, seconds, seed, seek, seeks, seen, self, send, sending, sever, several, severe, severn, sharing, sheet,
   shirt, shoot, shore, shorts, shot, simmer, singe, slips, sold, sort, spending, spine, sport, springs, sprint,
   sprinter, staffing, star, starch, staring, stars, stating, steering, store, storing, subjected, subjects,
   tally, taste, tba, tbd, tea, teach, team, tears, ten, tend, tended, tending, tent, terms, test, text, thank,
   that, them, then, there, these, thin, think, this, thorough, those, though, thought, tight, time, timed,
   timer, timing, tines, toads, told, tomes, tone, tooth, tot, tough, tour, toward, tower, trough, tune, turn,
   update, upton, vending, very, vest, wake, warm, weak, wear, wearer, weather, wee, weed, weight, went, were,
   west, wheel, where, whether, width, winner, wish, wit, without, yearn, your`,
);
