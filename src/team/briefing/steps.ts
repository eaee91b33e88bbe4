import type { Briefing, BriefingContent, BriefingStep, Pin } from '../../dossier/briefing.ts';
import { UserError } from '../../errors.ts';
import { LONGEST_NAME, LONGEST_NOTE, MOST_PINS } from './limits.ts';
import { type PinName, positionOf } from './pinName.ts';
import { citationOfPin, keyFor, type NewPin } from './pinOf.ts';

/** Adds a pin at the end. Throws {@link UserError} if it is in the briefing already, or the briefing is full. */
export function adding(pin: NewPin): BriefingStep {
  return (briefing) => {
    const citation = citationOfPin(pin);
    const at = briefing.pins.findIndex((one) => citationOfPin(one) === citation);
    const there = briefing.pins[at];
    if (there !== undefined) {
      throw new UserError(
        `${citation} is in “${briefing.name}” already, as number ${at + 1}, pinned by ${there.by.name}. ` +
          'To add to its note, use /briefing note.',
      );
    }
    if (briefing.pins.length >= MOST_PINS) {
      throw new UserError(
        `“${briefing.name}” is full: a briefing holds ${MOST_PINS} pins. Drop one, or begin another with /briefing new.`,
      );
    }
    return withPins(briefing, [...briefing.pins, { ...pin, key: keyFor(pin, briefing) }]);
  };
}

/** Takes a pin out. Throws {@link UserError} if it is not in the briefing. */
export function dropping(name: PinName): BriefingStep {
  return (briefing) => {
    const at = positionOf(name, briefing);
    return withPins(briefing, briefing.pins.toSpliced(at, 1));
  };
}

/** Changes the note on a pin. Throws {@link UserError} if nothing changes, or if the note is not the one that was seen. */
export function noting(name: PinName, note: string, isAsSeen: (seen: Pin, version: number) => boolean): BriefingStep {
  return (briefing) => {
    const at = positionOf(name, briefing);
    const pin = briefing.pins[at];
    if (pin === undefined) throw new Error('a position without a pin');
    if (name.version !== undefined && name.version !== briefing.version && !isAsSeen(pin, name.version)) {
      throw new UserError(`The note on number ${at + 1} was changed meanwhile. It now reads: “${pin.note}”`);
    }
    if (pin.note === note) throw new UserError(`The note on number ${at + 1} reads so already.`);
    return withPins(briefing, briefing.pins.with(at, { ...pin, note }));
  };
}

export const TARGET_WORDS = ['up', 'down', 'first', 'last'] as const;

/** The place to which a pin is moved: its number from 1, or a word. */
export type Target = number | (typeof TARGET_WORDS)[number];

const TARGETS: Readonly<Record<Exclude<Target, number>, (at: number, count: number) => number>> = {
  up: (at) => at - 1,
  down: (at) => at + 1,
  first: () => 0,
  last: (_, count) => count - 1,
};

/** Moves a pin. Throws {@link UserError} if it cannot go there, or if the order is not the one that was seen (`isAsSeen`). */
export function moving(
  name: PinName,
  to: Target,
  isAsSeen: (briefing: Briefing, version: number) => boolean,
): BriefingStep {
  return (briefing) => {
    const { pins, version, last } = briefing;
    const at = positionOf(name, briefing);
    if (name.version !== undefined && name.version !== version && !isAsSeen(briefing, name.version)) {
      throw new UserError(
        `The order has changed meanwhile (last by ${last.by.name}), so nothing was moved. Here it is as it stands; press again.`,
      );
    }
    const target = typeof to === 'number' ? to - 1 : TARGETS[to](at, pins.length);
    if (target < 0 || target >= pins.length) {
      throw new UserError(
        typeof to === 'number'
          ? `There is no place ${to} in “${briefing.name}”: it has ${pins.length} pins.`
          : `Number ${at + 1} is the ${at === 0 ? 'first' : 'last'} already.`,
      );
    }
    const pin = pins[at];
    if (pin === undefined || target === at) throw new UserError(`Number ${at + 1} stands there already.`);
    return withPins(briefing, pins.toSpliced(at, 1).toSpliced(target, 0, pin));
  };
}

/** Gives the briefing another name. Throws {@link UserError} if it has that name already. */
export function renaming(name: string): BriefingStep {
  const wanted = checkedName(name);
  return (briefing) => {
    if (briefing.name === wanted) throw new UserError(`It is called “${wanted}” already.`);
    return { ...contentOf(briefing), name: wanted };
  };
}

/** Closes the briefing. */
export function closing(briefing: Briefing): BriefingContent {
  return { ...contentOf(briefing), isClosed: true };
}

/** A name with its white space tidied. Throws {@link UserError} if it is empty or too long. */
export function checkedName(name: string): string {
  const kept = name.trim().replace(/\s+/gu, ' ');
  if (kept === '') throw new UserError('A briefing needs a name. Write one such as “Visits”.');
  if (kept.length > LONGEST_NAME) {
    throw new UserError(`The name has ${kept.length} characters; the limit is ${LONGEST_NAME}. Shorten it.`);
  }
  return kept;
}

/** A note without white space around it; empty if there is none. Throws {@link UserError} if it is too long. */
export function checkedNote(note: string | undefined): string {
  const kept = (note ?? '').trim();
  if (kept.length <= LONGEST_NOTE) return kept;
  throw new UserError(`The note has ${kept.length} characters; the limit is ${LONGEST_NOTE}. Shorten it.`);
}

function contentOf({ name, isClosed, pins }: Briefing): BriefingContent {
  return { name, isClosed, pins };
}

function withPins(briefing: Briefing, pins: readonly Pin[]): BriefingContent {
  return { ...contentOf(briefing), pins };
}
