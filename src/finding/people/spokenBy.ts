import { isStopWord } from '../../languages/stopWords.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { tokenize } from '../../text/tokens.ts';
import { isSameSpeaker } from './isSameSpeaker.ts';
import { peopleOf } from './people.ts';
import { type PlacedStatement, speakerOf } from './statementsBy.ts';

/**
 * Tells of a statement whether whoever was typed made it, in any spelling; never where its speaker is not given. Someone
 * whom the dossier names is known under every spelling; others by the words of the name or the description. With
 * `exactly`, only the typed spelling counts.
 */
export function spokenBy(typed: string, open: OpenDossier, exactly = false): (placed: PlacedStatement) => boolean {
  const people = peopleOf(open);
  const found = people.find(typed).filter(({ how }) => how === 'same' || (how === 'close' && !exactly));
  const meant = new Set(found.filter(({ rank }) => rank === found[0]?.rank).map(({ person }) => person));
  const wanted = telling(typed);
  return (placed) => {
    const { speaker } = placed.statement;
    if (speaker === null) return false;
    const person = speakerOf(placed, people);
    if (person !== undefined && meant.size > 0) return meant.has(person);
    const name = telling(speaker.name);
    if (name === '' || wanted === '') return false;
    return exactly ? holdsWords(name, wanted) : isSameSpeaker(name, wanted);
  };
}

/** Whether every word of the second is one of the first, but for case and marks. */
function holdsWords(name: string, wanted: string): boolean {
  const words = new Set(tokenize(name).map(({ folded }) => folded));
  return tokenize(wanted).every(({ folded }) => words.has(folded));
}

/** Without articles and prepositions, which any two descriptions share. */
function telling(name: string): string {
  return tokenize(name)
    .filter(({ folded }) => !isStopWord(folded, new Set(['en'])))
    .map(({ surface }) => surface)
    .join(' ');
}
