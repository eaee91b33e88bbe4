import { wantedBy } from './wanted.ts';

/** Whether a text asks something, by its question mark or its words: "thank you" does not. */
export function isQuestion(text: string): boolean {
  return /[?؟？]/u.test(text) || wantedBy(text) !== 'other';
}
