import { exponent, index } from '../../raisedText.ts';
import { childOf, childrenOf, textUnder, type XmlElement } from '../../xml/xmlElement.ts';

/** Parts of a formula that only say how it looks. */
const isProperties = (name: string): boolean => /^m:\w+Pr$/u.test(name) || name === 'w:rPr';

function property(element: XmlElement, name: string): string | undefined {
  const properties = childrenOf(element).find((child) => isProperties(child.name));
  return childOf(properties, name)?.attributes['m:val'];
}

/** The signs of a property that may be set to none: `absent` if the property itself is missing. */
function sign(element: XmlElement, name: string, absent: string): string {
  const properties = childrenOf(element).find((child) => isProperties(child.name));
  return childOf(properties, name) === undefined ? absent : (property(element, name) ?? '');
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|off|false)$/u.test(value);
}

/** A part in brackets if it has more than one term or factor. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.,]*|\([^()]*\)|.)$/u.test(text) ? text : `(${text})`;
}

const RADICALS: Readonly<Record<string, string>> = { '': '√', '3': '∛', '4': '∜' };
const OVERLINE = '\u0305';
const UNDERLINE = '\u0332';

type Write = (element: XmlElement, part: (name: string) => string) => string;

/** How each structure of a formula is written in a line (ECMA-376, part 1, 22.1.2; after UnicodeMath). */
const structures: Readonly<Record<string, Write>> = {
  'm:f': (element, part) => {
    if (property(element, 'm:type') === 'noBar') return `(${part('m:num')}¦${part('m:den')})`;
    return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
  },
  'm:sSup': (_element, part) => part('m:e') + exponent(part('m:sup')),
  'm:sSub': (_element, part) => part('m:e') + index(part('m:sub')),
  'm:sSubSup': (_element, part) => part('m:e') + index(part('m:sub')) + exponent(part('m:sup')),
  'm:sPre': (_element, part) => index(part('m:sub')) + exponent(part('m:sup')) + part('m:e'),
  'm:rad': (element, part) => {
    const degree = isOn(property(element, 'm:degHide')) ? '' : part('m:deg');
    const radical = RADICALS[degree];
    return radical === undefined ? `${exponent(degree)}√${grouped(part('m:e'))}` : radical + grouped(part('m:e'));
  },
  'm:nary': (element, part) => {
    const lower = isOn(property(element, 'm:subHide')) ? '' : part('m:sub');
    const upper = isOn(property(element, 'm:supHide')) ? '' : part('m:sup');
    const limits = (lower === '' ? '' : index(lower)) + (upper === '' ? '' : exponent(upper));
    const body = part('m:e');
    return sign(element, 'm:chr', '∫') + limits + (limits === '' ? '' : ' ') + body;
  },
  'm:d': (element) => {
    const between = sign(element, 'm:sepChr', '|');
    const inside = childrenOf(element, 'm:e').map(mathText).join(between);
    return sign(element, 'm:begChr', '(') + inside + sign(element, 'm:endChr', ')');
  },
  'm:m': (element) => {
    const rows = childrenOf(element, 'm:mr').map((row) => childrenOf(row, 'm:e').map(mathText).join(', '));
    return `[${rows.join('; ')}]`;
  },
  'm:eqArr': (element) => childrenOf(element, 'm:e').map(mathText).join('; '),
  'm:acc': (element, part) => marked(part('m:e'), sign(element, 'm:chr', '\u0302')),
  'm:bar': (element, part) => marked(part('m:e'), property(element, 'm:pos') === 'top' ? OVERLINE : UNDERLINE),
  'm:groupChr': (element, part) => part('m:e') + sign(element, 'm:chr', ''),
  'm:func': (_element, part) => {
    const argument = part('m:e');
    return `${part('m:fName')}${/^[([{|]/u.test(argument) ? '' : ' '}${argument}`;
  },
  'm:limLow': (_element, part) => part('m:e') + index(part('m:lim')),
  'm:limUpp': (_element, part) => part('m:e') + exponent(part('m:lim')),
  'm:phant': (element, part) => (isOn(property(element, 'm:show') ?? '1') ? part('m:e') : ''),
};

/** A mark goes on a single letter; over more it is written behind them. */
function marked(text: string, mark: string): string {
  return [...text].length === 1 || mark === '' ? text + mark : `(${text})${mark}`;
}

/** What a formula or a part of one says, as a line of text: fractions as a/b, raised digits as such, else ^ and _. */
export function mathText(element: XmlElement): string {
  const { name, children } = element;
  if (name === 'm:t' || name === 'w:t') return textUnder(element);
  if (name === 'w:br' || name === 'm:br') return ' ';
  const write = Object.hasOwn(structures, name) ? structures[name] : undefined;
  if (write !== undefined) return write(element, (part) => childrenOf(element, part).map(mathText).join(''));
  return children
    .map((child) => (typeof child === 'string' || isProperties(child.name) || isNotShown(child) ? '' : mathText(child)))
    .join('');
}

/** Deleted terms, and instructions of fields. */
function isNotShown({ name }: XmlElement): boolean {
  return /^w:(?:del|moveFrom|delText|instrText|delInstrText)$/u.test(name);
}
