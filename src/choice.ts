import { fold } from './text/fold.ts';

/** What autocomplete offers. */
export interface Choice {
  /** What is shown. */
  readonly name: string;
  /** What is sent if it is chosen. */
  readonly value: string;
}

/** Most choices that a completion offers: Discord shows no more. */
export const MOST_CHOICES = 25;

/** The choices whose name contains what has been typed, in whatever case and with or without accents; all if it is empty. */
export function choicesContaining(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const wanted = fold(typed.trim());
  return choices.filter(({ name }) => fold(name).includes(wanted));
}

/** A choice that is shown as it is sent. */
export function plainChoice(value: string): Choice {
  return { name: value, value };
}
