import type { Slice } from '../../../dossier/slice.ts';

/** Whether the words around a time speak of what is past or what is to come; null where they do not tell. */
export type Outlook = 'past' | 'future' | null;

/** UTF-16 units of context on either side. */
const BEFORE = 160;
const AFTER = 100;

const AHEAD =
  "will|won['’]t|['’]ll|shall|would|due|scheduled|expect(?:s|ed|ing)?|slated|plan(?:s|ned|ning)?|until|deadline|payable|effective|expir(?:e|es|ing)|matur(?:e|es|ing)|redeem\\p{L}*|upcoming|coming|(?:is|are|was|were)\\sto|to\\sbe|set\\s(?:to|for)|(?:hope|intend|want|agree|offer|vow|threaten|promise|decide)(?:s|d|ed)?\\sto|(?:agreement|decision|offer|proposal|going|supposed|ready|likely|about)\\sto";
const BEHIND =
  'said|says|was|were|had|has|have|did|became|brought|caught|chose|cut|dealt|drew|drove|ate|fought|fled|flew|forgot|grew|heard|hit|hid|knew|lent|meant|put|rode|sang|sank|sat|shook|spent|stole|stood|swore|taught|thought|threw|tore|withdrew|wore|met|took|made|came|held|told|began|went|gave|got|saw|kept|led|paid|ran|sent|shot|spoke|struck|won|lost|left|sold|rose|fell|bought|broke|wrote|since|(?<!(?<!\\p{L})(?:a|an|the|its|their|his|her|still|newly|this|that|of|with)\\s)\\p{L}{2,14}ed';
/** Auxiliaries and verbs of reporting in the other languages that weekdays are read in. */
const AHEAD_ELSEWHERE =
  'wird|werden|soll|sollen|sera|seront|doit|doivent|será|serán|hará|celebrará|будет|будут|состоится|пройдет|пройдёт|سوف|ستعقد|سيعقد|سيلتقي|edecek|yapılacak|olacak';
const BEHIND_ELSEWHERE =
  'wurde|wurden|hatte|hatten|sagte|teilte|traf|était|étaient|déclaré|annoncé|fue|fueron|había|dijo|anunció|был|была|было|были|заявил|заявила|сообщил|сообщила|сообщили|قال|قالت|أعلن|أعلنت|كان|كانت|söyledi|açıkladı|dedi';
const CUE = new RegExp(
  `(?<![\\p{L}])(?:(?<ahead>${AHEAD}|${AHEAD_ELSEWHERE})(?:\\s(?:be|not|have|also|to|been|\\p{L}{2,12}ly)){0,3}(?:\\s\\p{L}{2,14}(?:ed|en))?|(?<behind>${BEHIND}|${BEHIND_ELSEWHERE}))(?![\\p{L}])`,
  'giu',
);
/** A time that something lasts to, or is done by, lies ahead of it. */
const UP_TO = /(?<!\p{L})(?:by|until|till|through)\s(?:the\s)?$/iu;
/** Where a sentence ends, roughly: looking further would only add noise. */
const SENTENCE_END = /(?:[^.\s]{3}[.!?]["”’']?\s+(?=["“‘]?\p{Lu})|\n\s*\n)/gu;

/** What the verbs of the sentence say: the nearest one before the slice, else the first after it. */
export function outlookAt(text: string, { start, end }: Slice): Outlook {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const cut = [...before.matchAll(SENTENCE_END)].at(-1);
  const own = cut === undefined ? before : before.slice(cut.index + cut[0].length);
  const last = [...own.matchAll(CUE)].at(-1);
  if (last !== undefined) return last.groups?.ahead === undefined ? 'past' : 'future';
  if (UP_TO.test(before)) return 'future';
  const after = text.slice(end, end + AFTER);
  const stop = after.search(SENTENCE_END);
  const first = [...(stop < 0 ? after : after.slice(0, stop + 4)).matchAll(CUE)][0];
  if (first === undefined) return null;
  return first.groups?.ahead === undefined ? 'past' : 'future';
}
