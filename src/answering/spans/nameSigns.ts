import type { Slice } from '../../dossier/slice.ts';
import { isStopWord } from '../../languages/stopWords.ts';
import { fold } from '../../text/fold.ts';
import type { NameStretch } from './names.ts';

/** What speaks for or against a name being the one asked for; from 0 to 1, or about so. */
export const NAME_SIGNS = [
  'constant',
  'nearest',
  'middle',
  'noun',
  'quoted',
  'marked',
  'holdsNoun',
  'afterNoun',
  'beforeNoun',
  'afterPlace',
  'afterBy',
  'afterArticle',
  'several',
  'opens',
  'askedBefore',
  'askedAfter',
  'body',
  'place',
  'event',
  'origin',
  'title',
  'listed',
  'possessive',
  'bracketed',
  'initials',
  'rivals',
  'shared',
  'modifies',
] as const;
export type NameSigns = Readonly<Record<(typeof NAME_SIGNS)[number], number>>;

const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:in|at|to|from|near|across|into|outside|around|towards?|via|off|nach|aus|bei|im|en|desde|hacia|в|во|на|из|под|близ|около|في|فى|إلى|الى|مدينة|قرية|جزيرة|ميناء|دولة|ولاية)(?: the| der| la| el| los| las)?\s$/iu;
const BY_BEFORE = /(?:^|[^\p{L}])(?:by|von|vom|durch|por)(?: the| der| dem| la| el)?\s$/iu;
const ARTICLE_BEFORE = /(?:^|[^\p{L}])(?:the|der|die|das|dem|den|el|la|los|las)\s$/iu;
const BODY =
  /\b(?:University|College|School|Company|Corporation|Inc|Party|Union|Court|Council|Committee|Commission|Parliament|Government|Ministry|Department|Agency|Association|Society|Organi[sz]ation|Bank|Army|Navy|Church|Club|Institute|Group|League|Office|Board|Museum|Assembly|Congress|Senate|GmbH|AG)\b/u;
const PLACE =
  /\b(?:River|Lake|Sea|Ocean|Mount|Mountains?|Island|Islands|Valley|Bay|Street|Avenue|Road|Square|Park|Fort|Castle|Palace|Bridge|County|Province|City|Republic|Kingdom|Cape|Port|Harbou?r|Forest|Coast|Desert|East|West|North|South)\b/u;
const EVENT =
  /\b(?:War|Wars|Battle|Treaty|Act|Revolution|Directive|Convention|Agreement|Edict|Day|Conference|Massacre|Siege|Crisis|Prize|Cup|Bowl|Games|Law|Article|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const ORIGIN = /^\p{Lu}\p{Ll}+(?:ish|ese|ian|ean|can|man|ench|utch|[ai]n|i)s?$/u;
const TITLE =
  /(?:^|[^\p{L}])(?:President|King|Queen|Prince|Princess|Pope|Bishop|Emperor|Minister|Chancellor|Senator|General|Colonel|Captain|Major|Admiral|Sir|Lord|Lady|Dr|Mr|Mrs|Ms|Professor|Judge|Governor|Mayor|Chief|Saint|St|Secretary|Chairman|director|president|king|queen|leader|minister|captain|general|author|engineer|Herr|Frau|Kapitän|Ministerin|Richterin?|capit[áa]n|ministr[oa]|juez|señora?|doctora?|капитан|министр|судья|инженер|директор|президент|Kaptan|Bakan|Bay|Bayan|Yargıç)\.?\s?$/u;
const TITLED =
  /^(?:President|King|Queen|Prince|Princess|Pope|Bishop|Emperor|Minister|Senator|General|Colonel|Captain|Major|Admiral|Sir|Lord|Lady|Dr|Mr|Mrs|Ms|Professor|Judge|Governor|Mayor|Saint|St|Kapitän|Frau|Herr|Kaptan)\b/u;

export interface NameContext {
  readonly text: string;
  readonly sentence: Slice;
  /** Words of the sentence that the question holds too. */
  readonly asked: readonly Slice[];
  readonly nouns: readonly string[];
  /** Folded words of the question. */
  readonly words: ReadonlySet<string>;
  /** How many names there are to choose from. */
  readonly count: number;
}

/** Reads the signs off a name in its sentence. */
export function nameSigns(name: NameStretch, { text, sentence, asked, nouns, words, count }: NameContext): NameSigns {
  const own = text.slice(name.start, name.end);
  const before = text.slice(Math.max(sentence.start, name.start - 30), name.start);
  const after = text.slice(name.end, Math.min(sentence.end, name.end + 30));
  const gaps = asked.map((one) => Math.max(0, one.start - name.end, name.start - one.end)).sort((a, b) => a - b);
  const yes = (condition: boolean): number => (condition ? 1 : 0);
  const isNoun = (word: string | undefined): boolean =>
    word !== undefined && nouns.some((noun) => singular(fold(word)) === singular(noun));
  const parts = own.split(/[\s-]+/u);
  return {
    constant: 1,
    nearest: Math.log1p(gaps[0] ?? sentence.end - sentence.start) / 5,
    middle: Math.log1p(gaps[Math.floor(gaps.length / 2)] ?? sentence.end - sentence.start) / 5,
    noun: yes(name.sort === 'noun'),
    quoted: yes(name.sort === 'quoted'),
    marked: yes(name.sort === 'marked'),
    holdsNoun: yes(name.sort === 'capitals' && parts.some(isNoun)),
    afterNoun: yes(isNoun(/(\p{L}+),?(?: of| named| called)?(?: the)?\s$/u.exec(before)?.[1])),
    beforeNoun: yes(isNoun(/^\s(\p{L}+)/u.exec(after)?.[1])),
    afterPlace: yes(PLACE_BEFORE.test(before)),
    afterBy: yes(BY_BEFORE.test(before)),
    afterArticle: yes(ARTICLE_BEFORE.test(before)),
    several: yes(parts.length > 1),
    opens: yes(name.start - sentence.start <= 5),
    askedBefore: yes(asked.some((one) => name.start - one.end >= 0 && name.start - one.end <= 5)),
    askedAfter: yes(asked.some((one) => one.start - name.end >= 0 && one.start - name.end <= 2)),
    body: yes(BODY.test(own)),
    place: yes(PLACE.test(own)),
    event: yes(EVENT.test(own)),
    origin: yes(parts.length === 1 && ORIGIN.test(own) && /^\s\p{Ll}/u.test(after)),
    title: yes(TITLE.test(before) || TITLED.test(own)),
    listed: yes(
      /^(?:,| and| or| und| y| и| ve)\s\p{Lu}/u.test(after) ||
        /\p{Lu}\p{L}+(?:,| and| or| und| y| и| ve)\s$/u.test(before),
    ),
    possessive: yes(/^['’]s/u.test(after)),
    bracketed: yes(/\([^)]*$/u.test(before)),
    initials: yes(/^\p{Lu}{2,}$/u.test(own)),
    rivals: Math.log1p(count) / 2,
    modifies: yes(parts.length === 1 && modifies(after)),
    shared: yes(parts.some((part) => words.has(fold(part)))),
  };
}

/** “Byzantine city”: what follows is a noun, as far as its form tells, and the name only describes it. */
function modifies(after: string): boolean {
  const next = /^\s(\p{Ll}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  return next !== undefined && !isStopWord(fold(next), SMALL_WORDS) && !/(?:ed|ing|ly)$/u.test(next);
}
const SMALL_WORDS = ['en', 'de', 'es', 'ru', 'tr'];

function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/s$/u, '');
}
