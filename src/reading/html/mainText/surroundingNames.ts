import { attribute, namesOf } from '../htmlNode.ts';
import { type Container, roleOf } from './containers.ts';
import { PAGE_PARTS, type PagePart } from './partNames.ts';

/** What the elements around a block say of it. */
export interface SurroundingNames {
  /** Parts that the nearest elements name, and those that the others name, as bits. */
  readonly near: number;
  readonly far: number;
  /** Names of the elements themselves. */
  readonly elements: ReadonlySet<string>;
  /** Whether one has a name that is that of the text and nothing else. */
  readonly isMarkedBody: boolean;
}

const NEAR = 3;
const MAX_DEPTH = 60;
const sections = new Set(
  'article main nav aside footer header form section ul ol table figure blockquote details dl p'.split(' '),
);
const sectionsAround = new Set('nav aside footer header form'.split(' '));
const rolesAround = /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar)$/u;
/** The names that programs for pages give the element with the text. */
const body =
  /(?:^|[\s_-])(?:article|post|entry|story|news|blog|page|main|node|field)[_-]*(?:name[_-])?(?:body|content|text|copy|inner)|(?:^|[\s_-])(?:e-content|articlebody|storybody|mw-parser-output)(?:$|[\s_-])/iu;
/** A part with the title, or with this share of the running text, is no surroundings, whatever its name is. */
const SHARE_OF_TEXT = 0.3;

/** Parts that are named around the text itself, as bits. */
export const bitsOfText = (['text', 'article', 'content', 'lead'] satisfies readonly PagePart[]).reduce(
  (bits, part) => bits | (1 << PAGE_PARTS.indexOf(part)),
  0,
);

/** The names around the blocks of a container. `wholeProse` are the letters of running text of the page. */
export function surroundingNames(container: Container, wholeProse: number): SurroundingNames {
  let [near, far, distance, isMarkedBody] = [0, 0, 0, false];
  const elements = new Set<string>();
  for (let outer: Container | null = container; outer !== null && distance < MAX_DEPTH; outer = outer.parent) {
    const holdsText = outer.hasTitle || outer.prose > wholeProse * SHARE_OF_TEXT;
    const names = holdsText ? outer.names & bitsOfText : outer.names;
    if (distance < NEAR) near |= names;
    else far |= names;
    const { element } = outer;
    isMarkedBody ||= body.test(namesOf(element)) || attribute(element, 'itemprop') === 'articleBody';
    if (sections.has(element.name) && !(holdsText && sectionsAround.has(element.name))) elements.add(element.name);
    if (!holdsText && rolesAround.test(roleOf(element))) elements.add('role');
    distance += 1;
  }
  return { near, far, elements, isMarkedBody };
}
