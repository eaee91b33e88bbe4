import type { Change, CiteAnswer } from '../../answering/sources/citeAnswer.ts';
import type { Dossier, FormerPassage } from '../../dossier/dossier.ts';
import { type Place, placeIn } from '../../dossier/place.ts';
import { type Check, firstFault } from '../check.ts';

type Standing = Extract<CiteAnswer, { readonly form: 'standing' }>;
type Changed = Extract<CiteAnswer, { readonly form: 'changed' }>;

/** Marks and spaces around the parts of a citation: `[hearing: ¶3]`. */
const AROUND = /[\s[\](),;.`¶]/gu;

/** The document, the number and the offsets of a typed citation, without its marks. */
function partsOf(typed: string): { readonly id: string; readonly number: number; readonly part: string | undefined } {
  const [place = '', part] = typed.trim().split('@');
  const at = Math.max(place.lastIndexOf(':'), place.lastIndexOf('¶'));
  const id = place.slice(0, place.charAt(at - 1) === ':' ? at - 1 : at);
  return {
    id: id.replace(/^[`[(\s]+|(?<![\s:])[\s:]+$/gu, ''),
    number: Number(place.slice(at + 1).replace(AROUND, '')),
    part: part?.replace(AROUND, ''),
  };
}

/** The passage, and the part of it, are those that the typed citation names. */
export const checkCiteStanding: Check<Standing> = ({ typed, passage, part, total }, { dossier }) => {
  const { id, number, part: offsets } = partsOf(typed);
  const named = dossier.passage(id, number);
  const [start, end] = (offsets ?? '').split('-').map(Number);
  const isNamed = passage.document === id && named?.start === passage.start && named.end === passage.end;
  const marked = part === null ? [] : [part.start - passage.start, part.end - passage.start];
  // An offset that would cut a character in two is moved by one.
  const isPart =
    offsets === undefined
      ? part === null
      : Math.abs((marked[0] ?? -9) - (start ?? 0)) <= 1 && Math.abs((marked[1] ?? -9) - (end ?? 0)) <= 1;
  return firstFault(
    isNamed ? null : `“${typed}” names another passage`,
    isPart ? exactPartFault(part, passage, [start ?? 0, end ?? 0], dossier) : `“${typed}” names another part`,
    total === 1 ? null : 'one passage is cited',
  );
};

/** Offsets are moved only where a character of two UTF-16 units begins before them. */
function exactPartFault(
  part: Place | null,
  passage: Place,
  [start, end]: readonly [number, number],
  dossier: Dossier,
): string | null {
  if (part === null) return null;
  const text = dossier.document(passage.document)?.text ?? '';
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  const from = passage.start + start - (splits(passage.start + start) ? 1 : 0);
  const to = passage.start + end + (splits(passage.start + end) ? 1 : 0);
  return part.start === from && part.end === to ? null : 'the citation names another part';
}

/** The former passage is the one that the typed citation names. */
export const checkCiteChanged: Check<Changed> = ({ typed, change, total }) => {
  const { id, number } = partsOf(typed);
  const isNamed = change.earlier.document === id && change.earlier.passage === number;
  if (!isNamed) return `“${typed}” names other words`;
  return total === (change.now === null ? 0 : 1) ? null : 'it counts another number of passages';
};

/** What became of former words is looked up anew: in the same document what took their place, else the same words elsewhere. */
export const checkChange: Check<Change> = ({ earlier, status, now }, { dossier }) => {
  const former = dossier.former(earlier.document, earlier.passage);
  if (former === undefined) return 'its former words are not kept';
  if (earlier.start !== 0 || earlier.end !== former.text.length) return 'its former words are not whole';
  const isThere = dossier.document(former.document) !== undefined;
  const present = isThere ? successorOf(former, dossier) : sameWords(former, dossier);
  const own = isThere ? (present === null ? 'removed' : 'changed') : 'document gone';
  if (status !== own) return `they are ${own}, and not ${status}`;
  const isSame = now?.document === present?.document && now?.start === present?.start && now?.end === present?.end;
  return isSame ? null : 'another passage is in their place';
};

/** The passage that changes of changes lead to; null if there is none. */
export function successorOf(former: FormerPassage, dossier: Dossier): Place | null {
  const seen = new Set<number>([former.number]);
  for (let next = former.successor; next !== null && !seen.has(next); ) {
    const passage = dossier.passage(former.document, next);
    if (passage !== undefined) return placeIn({ id: former.document }, passage);
    seen.add(next);
    next = dossier.former(former.document, next)?.successor ?? null;
  }
  return null;
}

/** The first passage of any document with the same words; null if there is none. */
export function sameWords({ hash }: Pick<FormerPassage, 'hash'>, dossier: Dossier): Place | null {
  const passage = dossier.passageWithHash(hash);
  return passage === undefined ? null : placeIn({ id: passage.document }, passage);
}
