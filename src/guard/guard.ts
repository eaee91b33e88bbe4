import type { FieldKind } from '../answer/field.ts';
import { sealOf } from '../answer/seal.ts';
import { type Answer, answerSchema } from '../answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { MisquotationError } from '../dossier/misquotationError.ts';
import { citationOf } from '../dossier/passage.ts';
import type { Place } from '../dossier/place.ts';
import type { StoredEvidence } from '../finding/storedEvidence.ts';
import type { Engine } from '../search/engine.ts';
import { tokenize } from '../text/tokens.ts';
import type { Check, Situation } from './check.ts';
import { checkDocument, checkPreferredName, checkSpelling } from './checks/dossierChecks.ts';
import { checkElsewhere, checkFormer, checkPassage, checkSentence, checkWords } from './checks/placeChecks.ts';
import { lookedUpDocuments } from './lookedUpDocuments.ts';
import { lookedUpWords } from './lookedUpWords.ts';
import { NODE_CHECKS } from './nodeChecks.ts';
import { type Node, nodesOf } from './nodes.ts';
import { StoredReading } from './storedReading.ts';
import { type StoredWords, wordsOfEveryDocument } from './storedWords.ts';

/** The check of each kind of leaf that can be checked by itself. The other kinds are checked with the object around them. */
const LEAF_CHECKS: Readonly<Partial<Record<FieldKind, Check<never>>>> = {
  passage: checkPassage,
  words: checkWords,
  sentence: checkSentence,
  elsewhere: checkElsewhere,
  former: checkFormer,
  document: checkDocument,
  spelling: checkSpelling,
  preferredName: checkPreferredName,
};

/** An answer with the digest of it as the command returned it. */
interface Sealed {
  readonly answer: Answer;
  readonly seal: string;
}

/** What a large dossier has beside its documents, so that the guard need not read all of them for one answer. */
export interface GuardEvidence extends StoredEvidence {
  /** Finds words in the dossier. */
  readonly words?: StoredWords;
}

/** A dossier with its index. */
interface Indexed {
  readonly dossier: Dossier;
  readonly engine: Engine;
  readonly storedEvidence: StoredEvidence;
}

/**
 * Compares every answer with the stored documents as the reply leaves. It walks the schema of the answer, so that no part of
 * it can be forgotten:
 *
 * - Every place is a slice of its document, and a passage has the hash that was stored with it.
 * - What a document can prove is derived again from the stored text, by what reading found in it, which the guard takes from
 *   the store and not from what made the answer, and by simpler rules than those of the commands: speakers, links of a chain, roles, names, dates and verdicts.
 * - What no document can prove is sealed as the command returns it: the bot's own words, the asker's, counts, scores, labels,
 *   and which of several genuine slices was chosen. The guard compares the digest.
 */
export class Guard {
  readonly #reading = new StoredReading();
  readonly #nodeChecks = new Map(NODE_CHECKS.map(({ schema, check }) => [schema, check]));

  /**
   * Throws {@link MisquotationError}, which names the part, at the first fault of an answer: the reply must not leave.
   * `seal` is the digest of the answer as the command returned it. Without `evidence`, every document is read and looked through.
   */
  verify({ answer, seal }: Sealed, dossier: Dossier, evidence: GuardEvidence = {}): void {
    if (sealOf(answer) !== seal) throw new MisquotationError(`/${answer.command} is not as the command returned it`);
    this.verifyUnsealed(answer, dossier, evidence);
  }

  /** The same. An index says where words are, so that not every document is read for what is not in the dossier. */
  async verifyByIndex(sealed: Sealed, { dossier, engine, storedEvidence }: Indexed): Promise<void> {
    const evidence = { ...storedEvidence, words: await lookedUpWords(sealed.answer, dossier, engine) };
    const { lookUp } = storedEvidence;
    if (lookUp === undefined) return this.verify(sealed, dossier, evidence);
    const documentsWith = await lookedUpDocuments(lookUp, (known) => {
      for (const _ of this.#faultsOf(sealed.answer, dossier, { ...evidence, documentsWith: known }));
    });
    this.verify(sealed, dossier, { ...evidence, documentsWith });
  }

  /** All of {@link verify} but the seal. Throws as that does. */
  verifyUnsealed(answer: Answer, dossier: Dossier, evidence: GuardEvidence = {}): void {
    for (const fault of this.#faultsOf(answer, dossier, evidence)) throw fault;
  }

  /** The faults of an answer, each found only when it is asked for. */
  *#faultsOf(answer: Answer, dossier: Dossier, evidence: GuardEvidence): Generator<MisquotationError> {
    const parsed = answerSchema.safeParse(answer);
    if (!parsed.success) {
      yield new MisquotationError(`/${answer.command} is not an answer: ${parsed.error.message}`);
      return;
    }
    const stored = evidence.words ?? wordsOfEveryDocument(dossier);
    const read: Situation['read'] = (document) => this.#reading.of(document, dossier, evidence.findings);
    const documentsWith: Situation['documentsWith'] = (text) =>
      evidence.documentsWith?.(foldedWords(text)) ?? dossier.documents;
    for (const node of nodesOf(answerSchema, answer)) {
      const check = node.kind === undefined ? this.#nodeChecks.get(node.schema) : LEAF_CHECKS[node.kind];
      // Sound: the answer was parsed, so that the value is of the type of its schema, which is the type of the check.
      const fault =
        check?.(node.value as never, {
          answer,
          dossier,
          node,
          passage: passageBeside(node),
          read,
          stored,
          documentsWith,
        }) ?? null;
      if (fault !== null)
        yield new MisquotationError(
          `${node.path} of /${answer.command} in ${dossier.name}${whereabouts(node.value, dossier)}: ${fault}`,
        );
    }
  }
}

function foldedWords(text: string): readonly string[] {
  return [...new Set(tokenize(text).map(({ folded }) => folded))];
}

/** ` (hearing:3)`: the passage at a place that is at fault, for whoever reads the log. */
function whereabouts(value: unknown, dossier: Dossier): string {
  if (!isPlace(value)) return '';
  const passage = dossier.passageAround(value);
  return ` (${passage === undefined ? `${value.document} ${value.start}–${value.end}` : citationOf(passage)})`;
}

/** The passage of the nearest object around a value that has one. */
function passageBeside({ parent, value }: Node): Place | undefined {
  for (let at: Node | null = parent; at !== null; at = at.parent) {
    const around = at.value;
    if (typeof around !== 'object' || around === null || !('passage' in around)) continue;
    const { passage } = around;
    if (passage === value || !isPlace(passage)) continue;
    return passage;
  }
  return undefined;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'document' in value && 'start' in value && 'end' in value;
}
