import { overlaps, type Slice } from '../../../dossier/slice.ts';
import { operatorsOver } from './operatorsOver.ts';
import { polarReadingOf } from './polarReading.ts';

/** Whether a sentence asserts what some of its words give, denies it, or leaves it open. */
export type Polarity = 'asserted' | 'denied' | 'open';

/** Words of a sentence with their polarity, and the words that show a denial together with them. */
export interface Polar {
  readonly polarity: Polarity;
  /** The words themselves; if they are denied, from the denial to them or from them to the denial. */
  readonly shown: Slice;
}

/** The polarity of some words of a sentence. Offsets are UTF-16 units of `text`; `language` is a BCP 47 tag. */
export function polarityOf(text: string, sentence: Slice, words: Slice, language?: string): Polar {
  const reading = polarReadingOf(text, sentence, language);
  const { slices, words: all } = reading.sentence;
  const first = slices.findIndex((slice) => overlaps(slice, words));
  const last = slices.findLastIndex((slice) => overlaps(slice, words));
  if (first === -1) return { polarity: 'asserted', shown: words };
  if (/^[?？؟]$/u.test(all.at(-1) ?? '')) return { polarity: 'open', shown: words };
  const { denials, isOpen } = operatorsOver(reading, first, last);
  if (isOpen) return { polarity: 'open', shown: words };
  if (denials.length % 2 === 0) return { polarity: 'asserted', shown: words };
  const from = Math.min(first, ...denials.map((one) => one.from));
  const to = Math.max(last, ...denials.map((one) => one.to - 1));
  const shown = { start: slices[from]?.start ?? words.start, end: slices[to]?.end ?? words.end };
  return {
    polarity: 'denied',
    shown: { start: Math.min(shown.start, words.start), end: Math.max(shown.end, words.end) },
  };
}
