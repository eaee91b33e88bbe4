import { z } from 'zod';
import { RULE_PARTS, VAGUE } from '../dossier/datingRules.ts';
import { wording } from '../wording/catalogue.ts';

type Dating = typeof wording.dating;
/** Rules that say the same wherever they are. */
type Plain = { [Name in keyof Dating]: Dating[Name] extends string ? Name : never }[keyof Dating];

const unit = z.enum(['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century']);
const side = z.enum(['last', 'this', 'next']);
const number = z.coerce.number().int();
const base = z.union([
  z.tuple([z.enum(['documentsDate', 'namedBefore'])]).transform(([from]) => ({ from })),
  z.tuple([z.literal('event'), z.string()]).transform(([from, day]) => ({ from, day })),
]);

/** The sentence for the parts of a rule after its name. Throws a `ZodError` if the rule lacks them. */
const SAID: Readonly<Record<Exclude<keyof Dating, Plain>, (given: readonly string[], dating: Dating) => string>> = {
  sameAsBefore: ([of], dating) => dating.sameAsBefore(unit.parse(of)),
  lastEnded: ([of], dating) => dating.lastEnded(unit.parse(of)),
  nearest: ([of], dating) => dating.nearest(unit.parse(of)),
  weekdayBefore: ([weekday], dating) => dating.weekdayBefore(number.parse(weekday)),
  weekdayAfter: ([weekday], dating) => dating.weekdayAfter(number.parse(weekday)),
  weekdayItself: ([weekday], dating) => dating.weekdayItself(number.parse(weekday)),
  weeksBefore: ([weeks, weekday], dating) => dating.weeksBefore(number.parse(weeks), number.parse(weekday)),
  weeksAfter: ([weeks, weekday], dating) => dating.weeksAfter(number.parse(weeks), number.parse(weekday)),
  yearBeside: ([which], dating) => dating.yearBeside(side.parse(which)),
  inYearBeside: ([which], dating) => dating.inYearBeside(side.parse(which)),
  nearDay: ([which], dating) => dating.nearDay(side.parse(which)),
  nearMonth: ([which], dating) => dating.nearMonth(side.parse(which)),
  moved: ([of, amount, ...from], dating) => dating.moved(unit.parse(of), number.parse(amount), base.parse(from)),
  vague: ([why], dating) => dating.vague[z.enum(VAGUE).parse(why)],
};

/**
 * How a date was reckoned, in the reader's language. `rule` is one of `datingRules`. Throws an `Error` if it is none.
 */
export function datingInWords(rule: string): string {
  const [name = '', ...given] = rule.split(RULE_PARTS);
  const { dating } = wording;
  if (isPlain(name, dating)) return dating[name];
  if (!isSaid(name)) throw new Error(`there is no rule ${name} by which dates are reckoned`);
  return SAID[name](given, dating);
}

function isPlain(name: string, dating: Dating): name is Plain {
  return typeof Object.entries(dating).find(([key]) => key === name)?.[1] === 'string';
}

function isSaid(name: string): name is keyof typeof SAID {
  return Object.hasOwn(SAID, name);
}
