import type { Briefing, BriefingContent, BriefingStep, Pin } from '../../dossier/briefing.ts';
import { UserError } from '../../errors.ts';
import { wording } from '../../wording/catalogue.ts';
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
      throw new UserError(wording.editing.pinnedAlready(citation, briefing.name, at + 1, there.by.name));
    }
    if (briefing.pins.length >= MOST_PINS) {
      throw new UserError(wording.editing.full(briefing.name, MOST_PINS));
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
      throw new UserError(wording.editing.noteChanged(at + 1, pin.note));
    }
    if (pin.note === note) throw new UserError(wording.editing.noteUnchanged(at + 1));
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
      throw new UserError(wording.editing.orderChanged(last.by.name));
    }
    const target = typeof to === 'number' ? to - 1 : TARGETS[to](at, pins.length);
    if (target < 0 || target >= pins.length) {
      throw new UserError(
        typeof to === 'number'
          ? wording.editing.noPlace(to, briefing.name, pins.length)
          : wording.editing.atTheEnd(at + 1, at === 0),
      );
    }
    const pin = pins[at];
    if (pin === undefined || target === at) throw new UserError(wording.editing.sameNumber(at + 1));
    return withPins(briefing, pins.toSpliced(at, 1).toSpliced(target, 0, pin));
  };
}

/** Gives the briefing another name. Throws {@link UserError} if it has that name already. */
export function renaming(name: string): BriefingStep {
  const wanted = checkedName(name);
  return (briefing) => {
    if (briefing.name === wanted) throw new UserError(wording.editing.sameName(wanted));
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
  if (kept === '') throw new UserError(wording.editing.noName);
  if (kept.length > LONGEST_NAME) {
    throw new UserError(wording.editing.longName(kept.length, LONGEST_NAME));
  }
  return kept;
}

/** A note without white space around it; empty if there is none. Throws {@link UserError} if it is too long. */
export function checkedNote(note: string | undefined): string {
  const kept = (note ?? '').trim();
  if (kept.length <= LONGEST_NOTE) return kept;
  throw new UserError(wording.editing.longNote(kept.length, LONGEST_NOTE));
}

function contentOf({ name, isClosed, pins }: Briefing): BriefingContent {
  return { name, isClosed, pins };
}

function withPins(briefing: Briefing, pins: readonly Pin[]): BriefingContent {
  return { ...contentOf(briefing), pins };
}
