import { exponent, index } from '../raisedText.ts';
import { attribute, type HtmlElement, type HtmlNode, textContent } from './htmlNode.ts';

/** A formula that nests deeper than any real one is shown as its bare characters. */
const MAX_DEPTH = 60;

function childrenOf(element: HtmlElement): readonly HtmlElement[] {
  const children: HtmlElement[] = [];
  for (let child = element.first; child !== null; child = child.next)
    if (child.kind === 'element') children.push(child);
  return children;
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}\p{M}.,′]*$/u.test(text) || /^\([^()]*\)$/u.test(text) ? text : `(${text})`;
}

function textOf(node: HtmlNode, depth: number): string {
  if (node.kind === 'text') return node.data.replace(/\s+/gu, ' ').trim();
  if (depth > MAX_DEPTH) return textContent(node).replace(/\s+/gu, ' ').trim();
  const parts = childrenOf(node);
  const part = (at: number): string => {
    const element = parts[at];
    return element === undefined ? '' : textOf(element, depth + 1);
  };
  switch (node.name) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return '';
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`;
    case 'msqrt':
      return `√${grouped(parts.map((_, at) => part(at)).join(''))}`;
    case 'mroot':
      return `${exponent(part(1))}√${grouped(part(0))}`;
    case 'msup':
      return part(0) + exponent(part(1));
    case 'msub':
      return part(0) + index(part(1));
    case 'msubsup':
    case 'munderover':
      return part(0) + index(part(1)) + exponent(part(2));
    case 'mtd':
      return ` ${parts.map((_, at) => part(at)).join('')}`;
    case 'mtr':
      return `${parts.map((_, at) => part(at)).join('')};`;
    case 'mo':
      return operator(textContent(node).trim());
    default: {
      const pieces: string[] = [];
      for (let child = node.first; child !== null; child = child.next) pieces.push(textOf(child, depth + 1));
      return pieces.join('');
    }
  }
}

/** Browsers leave a gap around operators that join two sides. Invisible operators are dropped. */
function operator(text: string): string {
  if (/^[\u2061-\u2064]$/u.test(text)) return '';
  return /^[=<>≤≥≈≠±+−×÷→⇒∈·-]$/u.test(text) ? ` ${text} ` : text;
}

/** A formula in MathML (MathML Core) in one line: "E = mc²", "(a + b)/2". A formula without content is its `alttext`. */
export function formulaText(math: HtmlElement): string {
  const text = textOf(math, 0).replace(/ {2,}/gu, ' ').trim();
  return text === '' ? (attribute(math, 'alttext') ?? '') : text;
}
