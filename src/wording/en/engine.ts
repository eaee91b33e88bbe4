import { count } from './counting.ts';

const NO_ANSWER = 'This is no answer: it says nothing about what the dossier holds.';

/** ` (for 3 minutes now)`; nothing in the first minute. */
function lasting(minutes: number): string {
  return minutes < 1 ? '' : ` (for ${count(minutes, 'minute')} now)`;
}

/** What people see if the index of a dossier cannot be asked. It must never look like an answer. `minutes`: for how long so far. */
export const engine = {
  /** The nodes do not answer. */
  away: (minutes: number): string =>
    `The dossier cannot be searched at the moment: its index does not answer${lasting(minutes)}. ${NO_ANSWER} Citations, sources and briefings still work. Please try again in a minute.`,
  /** Some of the index does not answer: an answer from the rest could be wrong. */
  partial: (minutes: number): string =>
    `The dossier cannot be searched at the moment: a part of its index is missing${lasting(minutes)}, and the bot does not answer from the rest. ${NO_ANSWER} Please try again in a minute.`,
  /** The index is gone. */
  missing: (minutes: number): string =>
    `The dossier cannot be searched at the moment: its index is gone${lasting(minutes)}, and is built again from the stored documents. ${NO_ANSWER} Please try again later.`,
  /** Only the operator can mend it. */
  refused: (minutes: number): string =>
    `The dossier cannot be searched: its index refuses the bot${lasting(minutes)}. ${NO_ANSWER} Please tell the bot’s operator: \`verbatim doctor\` shows what is wrong.`,
};
