import type { AskedList, ListWords } from '../parts/listWords.ts';
import { wordsOf } from '../wordList.ts';
import { directQuestion } from './directQuestion.ts';
import { kindOfNoun } from './kindsOfNouns.ts';
import { nounsOf } from './nounsAsked.ts';

const NUMBERS = new Map(
  wordsOf('two three four five six seven eight nine ten').map((word, at) => [word, at + 2] as const),
);
const COUNTS = [...NUMBERS.keys()].join('|');

/** “Which towns”, “in which of the towns”, “what were the demands”: what follows has the noun. */
const ASKING = /^(?:(?:in|at|to|from|with|for|on|by|of) )?(?:which|what) (?=\p{L})(?:of (?=the ))?(?<after>.+)$/iu;
const REQUESTING = /^(?:name|list|enumerate|identify|give) (?:(?:all|some) (?:of )?)?(?:the )?(?<after>.+)$/iu;
const MEMBERS = /^who (?:are|were) the (?<after>\p{L}.+)$/iu;
const PERSONS =
  /^who (?:(?:all|else) )?(?:(?:was|were|is|are) (?:all )?(?:in|on|among|amongst|part of|present|aboard|there|(?:the )?members of|in attendance)|attended|took part|participated|made up|makes up|belongs to|belonged to|were present|signed)(?: |$)/iu;
const WHOLES = /^(?:what|who) (?:all )?(?:does|did|do) .+ (?:consist of|comprise|include|contain)$/iu;
const PLURAL = /(?:[^su]s|men|people|children|media)$/u;

function asked(question: string): AskedList | null {
  const direct = directQuestion(question);
  if (PERSONS.test(direct)) return { noun: null, isNamed: true, isCountry: false, count: null };
  if (WHOLES.test(direct)) return { noun: null, isNamed: false, isCountry: false, count: null };
  const after = [ASKING, REQUESTING, MEMBERS]
    .map((form) => form.exec(direct)?.groups?.after)
    .find((one) => one !== undefined);
  if (after === undefined || /^(?:is|was|do|does|did|has|have|had) /iu.test(after)) return null;
  // “Whose cars”, “what type of bridges”, “which group killed thousands”: no members of anything.
  if (/^(?:\p{L}+'s? |(?:type|kind|sort|form)s? of )/iu.test(after)) return null;
  const nouns = nounsOf(after);
  const verb = nouns.findIndex((one, at) => at > 0 && /ed$/u.test(one));
  const noun = (verb === -1 ? nouns : nouns.slice(0, verb)).at(-1);
  const kind = noun === undefined ? null : kindOfNoun(noun);
  if (
    noun === undefined ||
    !PLURAL.test(noun) ||
    !new RegExp(`(?:^| )${noun}`, 'u').test(after) ||
    kind === 'time' ||
    kind === 'number'
  )
    return null;
  const count = new RegExp(`(?:^| )(${COUNTS})(?: \\p{L}+)? ${noun}(?!\\p{L})`, 'iu').exec(after)?.[1];
  return {
    noun,
    isNamed: kind === 'person' || kind === 'place' || kind === 'body',
    isCountry: noun === 'countries' || noun === 'nations',
    count: count === undefined ? null : (NUMBERS.get(count.toLowerCase()) ?? null),
  };
}

/** How English asks for lists and gives them. */
export const englishLists: ListWords = {
  asked,
  joining: 'and|or|as well as|and also',
  introducing:
    'are|were|is|was|be|been|include|includes|included|including|comprise|comprises|comprised|contain|contains|contained|namely|like|as|of|by|with|to|for|from|in|at|on|between|among|against|about|over|into|under|within|that|which|who|said|called|named|it|them|have|has|had|both|when|while|after|before',
  announcing:
    'it|them|namely|including|include|includes|included|are|were|such as|consists? of|consisted of|comprises?|contains?',
  articles: 'an?|the|some|one|two|three|four|five|six|his|her|its|their',
  ending:
    'who|which|that|are|were|is|was|have|has|had|will|would|did|do|does|said|says|in|on|at|for|to|from|by|with|after|before|because|since|when|while|as|but|joined|signed|took|voted|agreed|refused|came|went|met|won|lost|left|paid|made|sent|got|gave',
  counting:
    /^(?:\(?(?:\p{N}{1,2}|[a-h]|[ivx]{1,4})[.)]|[-•*–]|(?:First|Second|Third|Firstly|Secondly|One|Another|Finally|Lastly)\b)/u,
  numbers: NUMBERS,
};
