import type { Asking } from '../parts/asking.ts';
import { AFTER_HOW, AFTER_WHAT, ruled } from './askingRules.ts';
import { countedNouns } from './countedNouns.ts';
import { directQuestion } from './directQuestion.ts';
import { AUXILIARY, firstWord, focusOf } from './focus.ts';
import { kindOfNoun } from './kindsOfNouns.ts';
import { LONGEST_NOUN, nounsOf } from './nounsAsked.ts';

const ASKS_LAST = /\b(?:who|whom|what|which|when|where|why|how)(?: \p{L}+)?\W*$/iu;
const SAYING =
  /\b(?:say|says|said|tell|told|declare|state|claim|announce|stress|write|wrote|promise|argue|answer|reply|demand|deny|warn|explain|think|believe|propose|comment|respond)\b/iu;
/** Reads what an English question asks for, and the nouns that show its kind. */
export function englishAsking(text: string): Asking {
  const plain = directQuestion(text);
  if (/^(?:name|list|identify|enumerate)\b/iu.test(plain)) return { wanted: 'list', nouns: [] };
  // “Was the lamp lit when it left?” asks for no time; “was it lit when?” does.
  if (AUXILIARY.test(firstWord(plain)) && !ASKS_LAST.test(plain)) return { wanted: 'yes or no', nouns: [] };
  const focus = focusOf(plain);
  if (focus === null) return { wanted: 'other', nouns: [] };
  const { word, before, after } = focus;
  if (word === 'when') return { wanted: 'time', nouns: [] };
  if (word === 'where') return { wanted: 'place', nouns: [] };
  if (word === 'why') return { wanted: 'reason', nouns: [] };
  if (word === 'how') {
    const many = /^many\s+/iu.exec(after)?.[0].length ?? 0;
    return { wanted: ruled(AFTER_HOW, after) ?? 'manner', nouns: many === 0 ? [] : countedNouns(after.slice(many)) };
  }
  if (word === 'who' || word === 'whom' || word === 'whose') return readWho(after);
  if (/\b(?:for|to)\s+$/iu.test(before) && /^(?:purpose|reason)/iu.test(after)) return { wanted: 'reason', nouns: [] };
  return readWhat(word, after);
}

/** “Who is Calder?” asks what to know of a person, “who was the pilot?” for the person. */
function readWho(after: string): Asking {
  const about = /^(?:is|was|are|were)\s+(.+?)\W*$/iu.exec(after)?.[1];
  const words = about?.split(/\s+/u) ?? [];
  const isName =
    words.length === 1 || (words.length > 0 && words.length <= 4 && words.every((one) => /^\p{Lu}/u.test(one)));
  return { wanted: isName ? 'definition' : 'person', nouns: [] };
}

function readWhat(word: string, after: string): Asking {
  const first = firstWord(after);
  if (
    /^(?:did|does|do|has|have|had)$/iu.test(first) &&
    new RegExp(`${SAYING.source}(?!.*\\b(?:of what|to do)\\b)`, 'iu').test(after)
  ) {
    return { wanted: 'statement', nouns: [] };
  }
  const rule = ruled(AFTER_WHAT, after);
  if (rule !== null) return { wanted: rule, nouns: [] };
  const nouns = nounsOf(after);
  const kind = nouns.map(kindOfNoun).findLast((one) => one !== null) ?? null;
  if (kind !== null) return { wanted: kind, nouns };
  if (
    /^(?:are|were) the \p{L}+s\b/iu.test(after) ||
    (word === 'which' && /s$/u.test(nouns.at(-1) ?? '') && isPluralVerb(after))
  ) {
    return { wanted: 'list', nouns };
  }
  if (word === 'what' && DEFINED.test(after)) return { wanted: 'definition', nouns: [] };
  return { wanted: 'other', nouns };
}

/** A thing and nothing said of it; with “the” only a name is one, since “the result” is asked for itself. */
const DEFINED =
  /^(?:is|are) (?:(?:[Aa]n? )?(?!the |this |that |his |her |their |its |there )[\p{L}'-]+(?: (?!in |on |at |of |for )[\p{L}'-]+){0,2}(?<!ed)|the(?: \p{Lu}[\p{L}'-]*){1,3})\W*$/u;

function isPluralVerb(after: string): boolean {
  return /\b(?:are|were|have|do)\b/iu.test(after.split(/\s+/u).slice(0, LONGEST_NOUN).join(' '));
}
