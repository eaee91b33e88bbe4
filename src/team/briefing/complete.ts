import { type Choice, choicesContaining, plainChoice } from '../../choice.ts';
import type { OpenDossier } from '../../openDossier.ts';
import type { Team } from '../team.ts';
import { citationOfPin } from './pinOf.ts';
import { scopeOf } from './scope.ts';

/** Longest beginning of a passage in a choice, in UTF-16 units. */
const FIRST_WORDS = 60;

/** The pins of the current briefing by number and first words. The value is the key of the pin, which stays when the pin is moved. */
export function completePin(typed: string, open: OpenDossier, team?: Team): readonly Choice[] {
  const briefing = team?.store.briefings.current(scopeOf(open, team));
  const choices = (briefing?.pins ?? []).map((pin, at) => {
    const words = firstWords(open, pin.document, pin.passage, pin.part?.start ?? 0);
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

function firstWords({ dossier }: OpenDossier, id: string, number: number, from: number): string {
  const passage = dossier.passage(id, number);
  const text =
    passage === undefined
      ? (dossier.former(id, number)?.text.slice(from) ?? '')
      : (dossier.document(id)?.text.slice(passage.start + from, passage.end) ?? '');
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= FIRST_WORDS) return line;
  const space = line.lastIndexOf(' ', FIRST_WORDS);
  return `${line.slice(0, space > 0 ? space : FIRST_WORDS)}…`;
}
