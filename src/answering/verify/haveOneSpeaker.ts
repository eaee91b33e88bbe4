import type { People } from '../../finding/people/people.ts';
import type { PlacedStatement } from '../../finding/people/placedStatement.ts';

/** Whether two statements are given to one speaker, by the same name or as one person of the dossier. */
export function haveOneSpeaker(a: PlacedStatement, b: PlacedStatement, people: People): boolean {
  const [mine, theirs] = [a.statement.speaker, b.statement.speaker];
  if (mine === null || theirs === null) return false;
  if (mine.name === theirs.name) return true;
  const person = people.speakerOf(a);
  return person !== undefined && person === people.speakerOf(b);
}
