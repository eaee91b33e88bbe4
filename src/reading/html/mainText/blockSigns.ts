import type { HtmlBlock } from '../blockWalk.ts';
import { attribute, type HtmlElement, namesOf } from '../htmlNode.ts';
import { type Container, containersOf, isProse, roleOf } from './containers.ts';
import { PAGE_PARTS, type PagePart } from './partNames.ts';

/** The signs of one block, by name; what is not named is 0. */
export type Signs = Readonly<Record<string, number>>;

const partBits = new Map(PAGE_PARTS.map((part, bit) => [part, 1 << bit]));
const bitOf = (part: PagePart): number => partBits.get(part) ?? 0;
const TEXT = bitOf('text') | bitOf('article') | bitOf('content') | bitOf('lead');

/** What a block inherits from the elements around it. */
interface Around {
  readonly near: number;
  readonly far: number;
  readonly tags: ReadonlySet<string>;
  readonly isMarkedBody: boolean;
}

/** The names that programs for pages give the element that holds the text and nothing else. */
const BODY =
  /(?:^|[\s_-])(?:article|post|entry|story|news|blog|page|main|node|field)[_-]*(?:name[_-])?(?:body|content|text|copy|inner)|(?:^|[\s_-])(?:e-content|articlebody|storybody|mw-parser-output)(?:$|[\s_-])/iu;
const NEAR = 3;
const SECTIONS = new Set(
  'article main nav aside footer header form section ul ol table figure blockquote details dl p'.split(' '),
);
/** A part with the title, or with this share of the running text, is no surroundings, whatever its name is. */
const MOST_OF_TEXT = 0.3;

function around(container: Container, total: number): Around {
  let near = 0;
  let far = 0;
  const tags = new Set<string>();
  let isMarkedBody = false;
  let distance = 0;
  for (let outer: Container | null = container; outer !== null && distance < 60; outer = outer.parent) {
    const holdsText = outer.hasTitle || outer.prose > total * MOST_OF_TEXT;
    const names = holdsText ? outer.names & TEXT : outer.names;
    if (distance < NEAR) near |= names;
    else far |= names;
    const name = outer.element.name;
    isMarkedBody ||= BODY.test(namesOf(outer.element)) || attribute(outer.element, 'itemprop') === 'articleBody';
    if (SECTIONS.has(name) && !(holdsText && /^(?:nav|aside|footer|header|form)$/u.test(name))) tags.add(name);
    if (
      !holdsText &&
      /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar)$/u.test(
        roleOf(outer.element),
      )
    )
      tags.add('role');
    distance += 1;
  }
  return { near, far, tags, isMarkedBody };
}

function textOf({ block }: HtmlBlock): string {
  return block.parts
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The container that holds most of the running text and little else: the smallest with so much of it. */
function coreOf(root: Container, containers: ReadonlyMap<HtmlElement, Container>, share: number): Container {
  let core = root;
  for (const container of containers.values())
    if (container.prose >= root.prose * share && container.depth > core.depth) core = container;
  return core;
}

/** Readability's choice in short: each block of running text speaks for its parent, and half for the one above. */
function topOf(
  root: Container,
  blocks: readonly HtmlBlock[],
  containers: ReadonlyMap<HtmlElement, Container>,
): Container {
  const scores = new Map<Container, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const own = containers.get(block.element);
    const isParagraph = own !== undefined && own.blocks === 1;
    const first = isParagraph ? own.parent : own;
    const score = 1 + Math.min(4, block.letters / 100);
    let share = 1;
    for (let outer = first ?? null; outer !== null && share > 0.2; outer = outer.parent) {
      scores.set(outer, (scores.get(outer) ?? 0) + score * share);
      share /= 2;
    }
  }
  let top = root;
  let best = 0;
  for (const [container, score] of scores) {
    const net = score * (1 - container.controlLetters / Math.max(1, container.letters));
    if (net > best) {
      best = net;
      top = container;
    }
  }
  return top;
}

function isIn(container: Container | undefined, outer: Container): boolean {
  for (let one: Container | null = container ?? null; one !== null; one = one.parent) if (one === outer) return true;
  return false;
}

function likeness(element: HtmlElement): string {
  const outer = element.parent;
  return `${element.name} ${attribute(element, 'class') ?? ''} ${outer?.name ?? ''} ${outer === null ? '' : (attribute(outer, 'class') ?? '')}`;
}

function cohesion(words: readonly string[], seen: ReadonlyMap<string, number>): number {
  if (words.length === 0) return 0;
  return words.filter((word) => (seen.get(word) ?? 0) > 1).length / words.length;
}

/** Whether all of an element is set in another type. */
function isEmphasised(element: HtmlElement): boolean {
  const first = element.first;
  return first?.kind === 'element' && first === element.last && /^(?:em|i|b|strong|small)$/u.test(first.name);
}

const log = (value: number): number => Math.log(1 + value);

/** The signs by which a block is told to be the text of the page or what is around it, for all blocks of a page. */
export function signsOfBlocks(blocks: readonly HtmlBlock[]): readonly Signs[] {
  const containers = containersOf(blocks);
  const root = [...containers.values()][0];
  if (root === undefined) return [];
  const core = coreOf(root, containers, 0.65);
  const tight = coreOf(root, containers, 0.4);
  const top = topOf(root, blocks, containers);
  const title = blocks.findIndex(({ block }) => block.kind === 'heading' && block.level === 1);
  const texts = blocks.map(textOf);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const prose = blocks.map((block) => (isProse(block) ? block.letters : 0));
  const firstProse = prose.findIndex((letters) => letters > 0);
  const lastProse = prose.findLastIndex((letters) => letters > 0);
  const words = texts.map((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const seen = new Map<string, number>();
  for (const [at, block] of blocks.entries())
    if (isProse(block) && isIn(containers.get(block.element), tight))
      for (const word of new Set(words[at])) seen.set(word, (seen.get(word) ?? 0) + 1);
  const likes = new Map<string, number>();
  for (const block of blocks) likes.set(likeness(block.element), (likes.get(likeness(block.element)) ?? 0) + 1);
  const memo = new Map<Container, Around>();
  let passed = 0;
  return blocks.map((block, at) => {
    const container = containers.get(block.element) ?? root;
    const names = memo.get(container) ?? around(container, root.prose);
    memo.set(container, names);
    const text = texts[at] ?? '';
    const signs: Record<string, number> = {};
    const set = (name: string, value: number | boolean): void => {
      const number = Number(value);
      if (number !== 0) signs[name] = number;
    };
    const { letters, controlLetters } = block;
    const kind = block.block.kind;
    const controls = controlLetters / Math.max(1, letters);
    set('letters', log(letters));
    set('long', Math.min(1, letters / 200));
    set('controls', controls);
    set('allControl', letters > 0 && controls > 0.9);
    set('prose', isProse(block));
    set('stop', /[.!?…:;]["”»’)]*$/u.test(text));
    const stops = text.match(/[.!?…](?=\s|$)/gu)?.length ?? 0;
    set('stops', log(stops));
    set('commas', log(text.match(/[,،、，]/gu)?.length ?? 0));
    set('noLetters', letters === 0);
    set('digits', (text.match(/\d/gu)?.length ?? 0) / Math.max(1, text.length));
    set('capitals', (text.match(/\p{Lu}/gu)?.length ?? 0) / Math.max(1, letters));
    set('signs', /[|©»›→@#]/u.test(text));
    set('copyright', text.includes('©'));
    set('colon', text.endsWith(':'));
    set('fallback', block.isFallback);
    set(`kind ${kind}`, 1);
    if (kind === 'heading') set(`h${block.block.level ?? 0}`, 1);
    if (kind === 'heading') set('heading letters', log(letters));
    if (kind === 'listItem') set('item prose', prose[at] !== 0);
    if (kind === 'listItem') set('item controls', controls);
    set('repeated', (counts.get(text) ?? 1) > 1);
    for (const [bit, part] of PAGE_PARTS.entries()) {
      set(`near ${part}`, (names.near >> bit) & 1);
      set(`far ${part}`, (names.far >> bit) & 1);
    }
    for (const tag of names.tags) set(`in ${tag}`, 1);
    set('in body', names.isMarkedBody);
    set('paragraph', block.element.name === 'p');
    set('emphasised', isEmphasised(block.element));
    set('cohesion', cohesion(words[at] ?? [], seen));
    set('cohesion short', letters < 60 ? cohesion(words[at] ?? [], seen) : 0);
    const alike = likes.get(likeness(block.element)) ?? 0;
    set('alike', log(alike));
    set('alike controls', alike > 2 ? controls : 0);
    const first = block.element.first;
    set('starts with link', first?.kind === 'element' && first.name === 'a');
    set('in core', isIn(container, core));
    set('in tight', isIn(container, tight));
    set('in top', isIn(container, top));
    set('in above top', top.parent !== null && isIn(container, top.parent));
    set('in core prose', isIn(container, core) && prose[at] !== 0);
    set('in top prose', isIn(container, top) && prose[at] !== 0);
    const parent = container.blocks === 1 && container.parent !== null ? container.parent : container;
    set('parent controls', parent.controlLetters / Math.max(1, parent.letters));
    set('parent prose', log(parent.prose));
    set('parent share', parent.prose / Math.max(1, root.prose));
    const above = parent.parent ?? parent;
    set('above controls', above.controlLetters / Math.max(1, above.letters));
    set('above share', above.prose / Math.max(1, root.prose));
    for (const step of [-3, -2, -1, 1, 2, 3]) {
      const other = blocks[at + step];
      if (other === undefined) set(`edge ${step}`, 1);
      else {
        set(`prose ${step}`, prose[at + step] !== 0);
        set(`letters ${step}`, log(other.letters));
        set(`controls ${step}`, other.controlLetters / Math.max(1, other.letters));
      }
    }
    set('before title', title > at);
    set('title', title === at);
    set('after title', title >= 0 && at > title && at <= title + 4);
    set('no title', title < 0);
    set('before prose', at < firstProse);
    set('after prose', at > lastProse);
    set('core before', at < core.firstBlock);
    set('core after', at > core.lastBlock);
    set('core far after', at > core.lastBlock + 10);
    set('top after', at > top.lastBlock);
    set('top before', at < top.firstBlock);
    set('place', passed / Math.max(1, root.letters));
    set('little page', root.blocks < 12);
    set('depth', log(container.depth));
    set('page controls', root.controlLetters / Math.max(1, root.letters));
    passed += letters;
    return signs;
  });
}
