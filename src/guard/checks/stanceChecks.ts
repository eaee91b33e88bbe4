import type { StanceShown } from '../../answer/quotation.ts';
import type { Stance } from '../../finding/statements/stance/stance.ts';
import type { Situation } from '../check.ts';

/** What is said of words that were not said, the words that show it, and who denies it, are those of the statement. */
export function stanceFault(shown: StanceShown | null, own: Stance, dossier: Situation['dossier']): string | null {
  if (shown === null) return own.kind === 'asserted' ? null : `its words are ${own.kind}`;
  if (own.kind === 'asserted') return 'its words are given as said';
  if (own.kind !== shown.kind) return `its words are ${own.kind}, and not ${shown.kind}`;
  if (shown.words.start !== own.words.start || shown.words.end !== own.words.end) {
    return 'other words show that it was not said';
  }
  const by = shown.by === null ? null : (dossier.textAt(shown.by) ?? null);
  return by === (own.by?.name ?? null) ? null : `it is denied by ${own.by?.name ?? 'nobody named'}`;
}
