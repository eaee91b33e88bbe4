import { childOf, childrenOf, type XmlElement } from '../../xml/xmlElement.ts';
import { numberOf, propertyValue, switchOf } from './properties.ts';
import type { Styles } from './styles.ts';

/** One of the nine levels of a list (ECMA-376, part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Such as `%1.%2`: each sign stands for the number of that level, from 1. */
  readonly text: string;
  /** What is between the number and the text. */
  readonly suffix: string;
  /** The number begins again after a number of this level or of one above it, from 0; -1 is never. */
  readonly restartsAfter: number;
  /** Whether the numbers of all levels are shown as digits. */
  readonly isLegal: boolean;
  /** The paragraph style that belongs to the level. */
  readonly style?: string;
}

/** A list: the levels, and what it shares with other lists. */
export interface NumberedList {
  /** Lists of one definition count together. */
  readonly definition: string;
  readonly levels: readonly ListLevel[];
  /** Levels, from 0, of which the list begins anew, with the numbers with which they begin. */
  readonly overrides: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<string, NumberedList>;

const LEVELS = 9;
/** Word allows no longer text of a number (ST_String of 17.9.11). UTF-16 units. */
const LONGEST_NUMBER = 255;
const SUFFIXES: Readonly<Record<string, string>> = { nothing: '', space: ' ', tab: ' ' };

function levelOf(element: XmlElement | undefined, at: number): ListLevel {
  const format = childOf(element, 'w:numFmt') ?? formatInAlternative(element);
  const restart = numberOf(element, 'w:lvlRestart');
  const style = propertyValue(element, 'w:pStyle');
  const hidesNumber = switchOf(childOf(element, 'w:rPr'), 'w:vanish') === true;
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    text: hidesNumber ? '' : (propertyValue(element, 'w:lvlText') ?? '').slice(0, LONGEST_NUMBER),
    suffix: SUFFIXES[propertyValue(element, 'w:suff') ?? 'tab'] ?? ' ',
    restartsAfter: restart === undefined ? at - 1 : restart - 1,
    isLegal: switchOf(element, 'w:isLgl') === true,
    ...(style === undefined ? {} : { style }),
  };
}

/** Word writes newer formats, such as 001, with an older one to fall back on. */
function formatInAlternative(level: XmlElement | undefined): XmlElement | undefined {
  return childOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
}

function levelsOf(parent: XmlElement | undefined): readonly (XmlElement | undefined)[] {
  const byLevel = new Map(childrenOf(parent, 'w:lvl').map((level) => [level.attributes['w:ilvl'], level]));
  return Array.from({ length: LEVELS }, (_, at) => byLevel.get(String(at)));
}

/** The lists of the part `numbering.xml`, by their ids. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const numbers = new Map(childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]));
  const definitionOf = (number: XmlElement | undefined): string => propertyValue(number, 'w:abstractNumId') ?? '';
  /** A definition may stand for the one of a list style (17.9.21). */
  const followed = (id: string): string => {
    const link = propertyValue(definitions.get(id), 'w:numStyleLink');
    const list = link === undefined ? undefined : styles.styleOf(link)?.numbering?.list;
    const target = list === undefined ? '' : definitionOf(numbers.get(list));
    return definitions.has(target) ? target : id;
  };
  return new Map(
    [...numbers].map(([id, number]) => {
      const definition = followed(definitionOf(number));
      const own = levelsOf(definitions.get(definition));
      const overrides = childrenOf(number, 'w:lvlOverride');
      const overridden = new Map(overrides.map((one) => [Number(one.attributes['w:ilvl']), childOf(one, 'w:lvl')]));
      const starts = overrides.flatMap((one): readonly (readonly [number, number])[] => {
        const start = numberOf(one, 'w:startOverride');
        return start === undefined ? [] : [[Number(one.attributes['w:ilvl']), start]];
      });
      const levels = own.map((level, at) => levelOf(overridden.get(at) ?? level, at));
      return [id, { definition, levels, overrides: new Map(starts) }];
    }),
  );
}
