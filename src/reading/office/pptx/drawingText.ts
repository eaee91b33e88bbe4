import { isOfDigits, subscript, superscript } from '../../raisedText.ts';
import type { LooseBlock, TextPart } from '../../textBuilder.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../../xml/xmlElement.ts';
import { mathText } from '../docx/mathText.ts';
import { formattedNumber } from '../docx/numberFormats.ts';

/** What paragraphs become whose bullets come from the layout: those of a text placeholder are items of a list. */
export type ParagraphDefault = 'listItem' | 'paragraph' | 'runningHead';

const numberFormats: ReadonlyMap<string, string> = new Map([
  ['arabic', 'decimal'],
  ['alphaLc', 'lowerLetter'],
  ['alphaUc', 'upperLetter'],
  ['romanLc', 'lowerRoman'],
  ['romanUc', 'upperRoman'],
]);

/** A number by the scheme of an automatic list, such as `arabicPeriod` (ECMA-376, part 1, 20.1.10.61). */
function automaticNumber(scheme: string, value: number): string {
  const [, sequence = '', signs = ''] = /^([a-z]+(?:Lc|Uc)?)(Period|ParenR|ParenBoth|Plain)?$/u.exec(scheme) ?? [];
  const number = formattedNumber(value, numberFormats.get(sequence) ?? 'decimal');
  if (signs === 'ParenBoth') return `(${number})`;
  if (signs === 'ParenR') return `${number})`;
  return signs === 'Plain' ? number : `${number}.`;
}

function runParts(run: XmlElement): readonly TextPart[] {
  const text = childrenOf(run, 'a:t')
    .map(textUnder)
    .join('')
    .replace(/[\v\r]/gu, '\n');
  const { strike = 'noStrike', baseline = '0' } = childOf(run, 'a:rPr')?.attributes ?? {};
  const isRaised = isOfDigits(text) && Number.parseFloat(baseline) !== 0;
  const shown = !isRaised ? text : Number.parseFloat(baseline) > 0 ? superscript(text) : subscript(text);
  return [strike === 'noStrike' ? { text: shown } : { text: shown, as: 'struck' }];
}

/** The parts of a paragraph of DrawingML (ECMA-376, part 1, 21.1.2.2.6). */
function paragraphParts(paragraph: XmlElement): readonly TextPart[] {
  return childrenOf(paragraph).flatMap((child): readonly TextPart[] => {
    if (child.name === 'a:r' || child.name === 'a:fld') return runParts(child);
    if (child.name === 'a:br') return [{ text: '\n' }];
    if (child.name === 'a14:m') return [{ text: childrenOf(child).map(mathText).join(' ') }];
    if (child.name !== 'mc:AlternateContent') return [];
    return childrenOf(child, 'mc:Choice').slice(0, 1).flatMap(paragraphParts);
  });
}

/** The paragraphs of a text body as blocks, with the numbers of automatic lists. */
export function bodyBlocks(body: XmlElement, byDefault: ParagraphDefault): readonly LooseBlock[] {
  const counts: number[] = [];
  return childrenOf(body, 'a:p').flatMap((paragraph): readonly LooseBlock[] => {
    const properties = childOf(paragraph, 'a:pPr');
    const level = Number(properties?.attributes.lvl ?? 0) + 1;
    const parts = paragraphParts(paragraph);
    if (parts.every(({ text }) => text.trim() === '')) return [];
    if (byDefault === 'runningHead') return [{ kind: 'runningHead', parts }];
    const numbering = childOf(properties, 'a:buAutoNum');
    counts.length = numbering === undefined ? level - 1 : level;
    if (numbering !== undefined) {
      counts[level - 1] = (counts[level - 1] ?? Number(numbering.attributes.startAt ?? 1) - 1) + 1;
      const number = automaticNumber(numbering.attributes.type ?? '', counts[level - 1] ?? 1);
      return [{ kind: 'listItem', level, parts: [{ text: `${number} ` }, ...parts] }];
    }
    const hasBullet = childrenOf(properties).some(({ name }) => name === 'a:buChar' || name === 'a:buBlip');
    const hasNone = childOf(properties, 'a:buNone') !== undefined;
    if (hasBullet || (byDefault === 'listItem' && !hasNone)) return [{ kind: 'listItem', level, parts }];
    return [{ kind: 'paragraph', parts }];
  });
}
