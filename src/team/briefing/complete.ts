import { type Choice, choicesContaining, plainChoice } from '../../choice.ts';
import { plainRuns, quotedRuns } from '../../dossier/quotedRuns.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { firstWords } from '../../text/firstWords.ts';
import type { Team } from '../team.ts';
import { citationOfPin } from './pinOf.ts';
import { scopeOf } from './scope.ts';

/** Longest beginning of a passage in a choice, in UTF-16 units. */
const FIRST_WORDS = 60;

/** The pins of the current briefing by number and first words. The value is the key of the pin, which stays when the pin is moved. */
export function completePin(typed: string, open: OpenDossier, team?: Team): readonly Choice[] {
  const briefing = team?.store.briefings.current(scopeOf(open, team));
  const choices = (briefing?.pins ?? []).map((pin, at) => {
    const words = firstWords(wordsOf(open, pin.document, pin.passage, pin.part?.start ?? 0), FIRST_WORDS);
    return { name: `${at + 1}. ${words} (${citationOfPin(pin)})`, value: pin.key };
  });
  return choicesContaining(typed, choices);
}

/** The briefings of the channel whose names contain what has been typed. */
export function completeBriefing(typed: string, open: OpenDossier, team?: Team): readonly Choice[] {
  const all = team?.store.briefings.all(scopeOf(open, team)) ?? [];
  return choicesContaining(
    typed,
    all.map(({ name }) => plainChoice(name)),
  );
}

/** The words of a passage from an offset in it on, as they are now or, if it is gone, as they were; empty if they are unknown. */
function wordsOf({ dossier }: OpenDossier, id: string, number: number, from: number): string {
  const passage = dossier.passage(id, number);
  if (passage === undefined) {
    const { text = '', marks = [] } = dossier.former(id, number) ?? {};
    return plainRuns(quotedRuns(text, marks, { start: Math.min(from, text.length), end: text.length }));
  }
  const { text = '', textMarks = [] } = dossier.document(id) ?? {};
  return plainRuns(quotedRuns(text, textMarks, { start: passage.start + from, end: passage.end }));
}
