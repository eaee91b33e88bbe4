import type { NumberedDocument } from '../../dossier/dossier.ts';
import type { Passage } from '../../dossier/passage.ts';
import type { Slice } from '../../dossier/slice.ts';
import type { Person, PersonMention } from '../../finding/people/person.ts';
import { clippedSlices } from '../../finding/statements/clippedSlices.ts';
import type { Statement } from '../../finding/statements/statement.ts';
import type { Utterance, Voice } from '../../finding/voices/utterance.ts';
import type { OpenDossier } from '../../openDossier.ts';
import { tokenize } from '../../text/tokens.ts';
import { setsBeside } from './setsBeside.ts';
import { isSpeaking, NARROWNESS, type Side } from './side.ts';

/** What a side says in one sentence of the dossier. */
export interface Account {
  readonly document: NumberedDocument;
  readonly passage: Passage;
  readonly sentence: Slice;
  /** `said`: in quotation marks; `reported`: in the document's words; `written`: the document's own. */
  readonly how: 'said' | 'reported' | 'written';
  /** The words in the sentence that are quoted as theirs. */
  readonly words: readonly Slice[];
  /** Who speaks; null if it is the document itself. */
  readonly voice: Voice | null;
  /** The words that say that the speaker belongs to the side; null if the speaker is the side. */
  readonly role: PersonMention | null;
  /** Words of the sentence that only say who speaks. */
  readonly framing: readonly Slice[];
}

/** What each of two sides says, and the sentences that are about both at once, all in reading order. */
export interface Accounts {
  readonly a: readonly Account[];
  readonly b: readonly Account[];
  readonly ofBoth: readonly Account[];
}

interface Claim {
  /** The lower, the nearer to the words. */
  readonly distance: number;
  readonly voice: Voice | null;
  readonly role: PersonMention | null;
  /** All the quotations of the sentence that are theirs. */
  readonly statements: readonly Statement[];
}

/** How far from the words a claim is: by the place of the voice, then by whether it is one of the side's people. */
const DISTANCE = { voice: 10, member: 5, written: 100_000 } as const;

/** Shorter sentences are only labels of list items: "Resources." */
const FEWEST_WORDS = 3;

/** The documents in which a side may have a say. */
export function documentsOf(side: Side, open: OpenDossier): readonly NumberedDocument[] {
  if (!isSpeaking(side)) return side.parts.map(({ document }) => document);
  const speakers = new Set([side.person, ...membersOf(side.person, open)]);
  const named = new Set([...speakers].flatMap(({ mentions }) => mentions.map(({ document }) => document)));
  return open.dossier.documents.filter((document) => named.has(document));
}

function membersOf(body: Person, open: OpenDossier): readonly Person[] {
  if (body.kind !== 'body') return [];
  return open.findings.people.all.filter((person) =>
    open.findings.affiliationsOf(person).some((one) => one.body === body),
  );
}

/** Collects what both sides say from the documents in which they may. */
export function accountsOf(a: Side, b: Side, open: OpenDossier): Accounts {
  const wanted = new Set([...documentsOf(a, open), ...documentsOf(b, open)]);
  const accounts: { readonly a: Account[]; readonly b: Account[]; readonly ofBoth: Account[] } = {
    a: [],
    b: [],
    ofBoth: [],
  };
  for (const document of open.dossier.documents) {
    if (!wanted.has(document)) continue;
    for (const utterance of open.findings.utterancesOf(document)) {
      const [one, other] = [claimOf(a, utterance, open), claimOf(b, utterance, open)];
      const isOfBoth = one !== null && other !== null && utterance.tellsOfSeveral && one.voice !== other.voice;
      if (isOfBoth || setsBeside(a, b, utterance, open)) {
        accounts.ofBoth.push(accountOf(utterance, { distance: 0, voice: null, role: null, statements: [] }));
        continue;
      }
      if (one !== null && one.distance <= (other?.distance ?? Number.POSITIVE_INFINITY)) {
        accounts.a.push(accountOf(utterance, one));
      }
      if (other !== null && other.distance <= (one?.distance ?? Number.POSITIVE_INFINITY)) {
        accounts.b.push(accountOf(utterance, other));
      }
    }
  }
  return accounts;
}

function claimOf(side: Side, { document, passage, sentence, voices }: Utterance, open: OpenDossier): Claim | null {
  if (!isSpeaking(side)) {
    if (tokenize(document.standing.slice(sentence.start, sentence.end)).length < FEWEST_WORDS) return null;
    const isInside = side.parts.some((part) => part.document === document && part.passages.includes(passage));
    const voice = voices[0] ?? null;
    const size = side.parts.reduce((sum, { passages }) => sum + passages.length, 0);
    // Of a section and one inside it, the inner one is nearer.
    const distance = DISTANCE.written * (1 + NARROWNESS[side.kind]) + Math.min(size, DISTANCE.written - 1);
    return isInside ? { distance, voice, role: null, statements: voice === null ? [] : statementsOf([voice]) } : null;
  }
  const claims = voices.flatMap((voice, place): readonly (Claim & { readonly voice: Voice })[] => {
    const { person } = voice;
    if (person === undefined) return [];
    const distance = place * DISTANCE.voice;
    if (person === side.person) return [{ distance, voice, role: null, statements: [] }];
    const membership = open.findings.affiliationsOf(person).find(({ body }) => body === side.person);
    if (membership === undefined) return [];
    return [{ distance: distance + DISTANCE.member, voice, role: membership.role, statements: [] }];
  });
  const [first] = claims;
  if (first === undefined) return null;
  const own = claims.filter(({ voice }) => voice.person === first.voice.person);
  // If several words mean one speaker, the name is the clearest.
  const named = own.find(({ voice }) => isNamed(voice, document, open)) ?? first;
  return { ...first, voice: named.voice, statements: statementsOf(own.map(({ voice }) => voice)) };
}

/** Whether the words at a voice are a form of the name. */
export function isNamed({ person, mention }: Voice, { id }: NumberedDocument, open: OpenDossier): boolean {
  return person !== undefined && open.findings.people.isNamedIn(person, id, mention);
}

function statementsOf(voices: readonly Voice[]): readonly Statement[] {
  return [...new Set(voices.flatMap(({ statement }) => statement ?? []))];
}

function accountOf(
  { document, passage, sentence, framing }: Utterance,
  { voice, role, distance, statements }: Claim,
): Account {
  const words = statements
    .flatMap((statement) => clippedSlices(statement, sentence))
    .toSorted((x, y) => x.start - y.start);
  const told = distance >= DISTANCE.written || voice === null ? 'written' : 'reported';
  return { document, passage, sentence, how: words.length > 0 ? 'said' : told, words, voice, role, framing };
}
