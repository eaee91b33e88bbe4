import type { NumberedDocument } from '../../../../dossier/dossier.ts';
import { overlaps } from '../../../../dossier/slice.ts';
import { clippedSlices } from '../../../../finding/statements/clippedSlices.ts';
import { speechLexiconOf } from '../../../../languages/speechLexiconOf.ts';
import type { StatementQuestion } from '../../../../questions/asked/statementAsked.ts';
import { tokenize } from '../../../../text/tokens.ts';
import type { SpokenSentence } from './voicesIn.ts';

/** The act by which words are taken back. */
const DENIAL = 'deny';

/** Whether a sentence tells that someone does with words what a question asks for; true if it asks for any words. */
export function doesAct(voice: SpokenSentence, asked: StatementQuestion): boolean {
  const doing = asked.doing(asked.act);
  return doing === undefined || tells(voice, doing);
}

/** Whether a sentence denies by its verb what it tells, although no denial is asked for. */
export function takesBack(voice: SpokenSentence, { act, doing }: StatementQuestion): boolean {
  const denying = doing(DENIAL);
  return denying !== undefined && !denying.has(act) && tells(voice, denying);
}

/**
 * Whether one of some verbs is in the sentence, outside of the words that it quotes, or the speaker does it by saying so: "We
 * promise".
 */
function tells({ document, sentence, statement }: SpokenSentence, verbs: ReadonlySet<string>): boolean {
  const quoted = statement === null || statement.kind === 'transcript' ? [] : clippedSlices(statement, sentence);
  const tokens = tokenize(document.standing.slice(sentence.start, sentence.end));
  return tokens.some(({ folded, start, end }, place) => {
    if (!verbs.has(folded)) return false;
    const at = { start: sentence.start + start, end: sentence.start + end };
    return !quoted.some((one) => overlaps(one, at)) || isFirstPerson(tokens[place - 1]?.folded, document);
  });
}

function isFirstPerson(word: string | undefined, { metadata }: NumberedDocument): boolean {
  const kind = word === undefined ? undefined : speechLexiconOf(metadata.language).pronouns.get(word);
  return kind === 'I' || kind === 'we';
}
