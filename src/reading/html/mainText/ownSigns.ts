import type { HtmlElement } from '../htmlNode.ts';
import { isProse } from './containers.ts';
import { likenessOf, type PageOutline } from './pageOutline.ts';
import type { SignSetter } from './signs.ts';

const log = (value: number): number => Math.log(1 + value);

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The share of long words that other blocks of the text have too. */
function cohesion(words: readonly string[], wordsOfHeart: ReadonlyMap<string, number>): number {
  if (words.length === 0) return 0;
  return words.filter((word) => (wordsOfHeart.get(word) ?? 0) > 1).length / words.length;
}

/** Whether all of an element is set in another type. */
function isEmphasised({ first, last }: HtmlElement): boolean {
  return first?.kind === 'element' && first === last && /^(?:em|i|b|strong|small)$/u.test(first.name);
}

/** Letters below which a block is a line. */
const SHORT = 60;
const LONG = 200;

/** Sets the signs that a block has by itself: its length, links, stops and kind. */
export function setOwnSigns(outline: PageOutline, at: number, set: SignSetter): void {
  const block = outline.blocks[at];
  const text = outline.texts[at] ?? '';
  if (block === undefined) return;
  const { letters, controlLetters, element } = block;
  const { kind, level } = block.block;
  const controls = controlLetters / Math.max(1, letters);
  set('letters', log(letters));
  set('long', Math.min(1, letters / LONG));
  set('controls', controls);
  set('allControl', letters > 0 && controls > 0.9);
  set('prose', isProse(block));
  set('stop', /[.!?…:;]["”»’)]*$/u.test(text));
  set('stops', log(countOf(text, /[.!?…](?=\s|$)/gu)));
  set('commas', log(countOf(text, /[,،、，]/gu)));
  set('noLetters', letters === 0);
  set('digits', countOf(text, /\d/gu) / Math.max(1, text.length));
  set('capitals', countOf(text, /\p{Lu}/gu) / Math.max(1, letters));
  set('signs', /[|©»›→@#]/u.test(text));
  set('copyright', text.includes('©'));
  set('colon', text.endsWith(':'));
  set('fallback', block.isFallback);
  set(`kind-${kind}`, true);
  if (kind === 'heading') {
    set(`level-${level ?? 0}`, true);
    set('headingLetters', log(letters));
  } else if (kind === 'listItem') {
    set('itemOfProse', isProse(block));
    set('itemControls', controls);
  }
  set('paragraph', element.name === 'p');
  set('emphasised', isEmphasised(element));
  set('startsWithLink', element.first?.kind === 'element' && element.first.name === 'a');
  set('repeated', (outline.repetitions.get(text) ?? 1) > 1);
  const alike = outline.likenesses.get(likenessOf(element)) ?? 0;
  set('alike', log(alike));
  set('alikeControls', alike > 2 ? controls : 0);
  const shared = cohesion(outline.words[at] ?? [], outline.wordsOfHeart);
  set('cohesion', shared);
  set('cohesionOfLine', letters < SHORT ? shared : 0);
}
