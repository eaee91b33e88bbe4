import { citationOf } from '../dossier/passage.ts';
import { fold } from '../language/fold.ts';
import type { Candidate } from './consider.ts';
import type { Wanted } from './wanted.ts';

/** A passage speaks to the same matter where its sentence covers at least this part of what the first one's covers. */
const SAME_MATTER = 0.85;
/** And at least this share of the question, so that two passing mentions are no agreement. */
const LEAST_SHARE = 0.5;

/**
 * Whether the passages that answer agree: how many give the same person, place, time or number, or that they give
 * different ones, with both. Says nothing where only one speaks, or where the question asks for no such thing.
 */
export function concordNotes(candidates: readonly Candidate[], wanted: Wanted): readonly string[] {
  const first = candidates[0];
  if (first === undefined || first.span === null) return [];
  const speaking = candidates.filter(
    ({ span, share }) => span !== null && share >= LEAST_SHARE && share >= SAME_MATTER * first.share,
  );
  const said = new Map<string, { words: string; places: string[] }>();
  for (const one of speaking) {
    const words = wordsOf(one);
    const key = keyOf(words);
    const same = [...said].find(([other]) => holds(other, key) || holds(key, other))?.[1];
    if (same === undefined) said.set(key, { words, places: [citationOf(one.hit.passage)] });
    else same.places.push(citationOf(one.hit.passage));
  }
  const sides = [...said.values()];
  const [main, other] = sides;
  const notes: string[] = [];
  if (main !== undefined && main.places.length > 1) {
    notes.push(`${main.places.length} passages agree: ${main.places.join(', ')}.`);
  }
  // Two names may both be right; two times or numbers for one thing cannot.
  if (main !== undefined && other !== undefined && (wanted === 'time' || wanted === 'number')) {
    const shown = [main, other].map(({ words, places }) => `“${words}” (${places.join(', ')})`);
    notes.push(`The passages differ: ${shown.join(' and ')}.`);
  }
  return notes;
}

function wordsOf({ hit, span }: Candidate): string {
  return span === null ? '' : hit.document.text.slice(span.start, span.end);
}

function keyOf(words: string): string {
  return words.split(/\s+/u).map(fold).join(' ');
}

/** Whether one answer says all that another does and more: "12 May 1991" and "1991" do not differ. */
function holds(longer: string, shorter: string): boolean {
  return ` ${longer} `.includes(` ${shorter} `);
}
