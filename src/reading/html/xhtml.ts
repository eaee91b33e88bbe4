import { replaceEnclosed } from '../../text/enclosed.ts';

const xmlDeclaration = /^\s*<\?xml\s/u;
/** Elements that XHTML closes in their own tag, but HTML does not know to be empty. */
const closedInTag =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\s/>])([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/giu;
const dataStart = /<!\[CDATA\[/gu;
const dataEnd = /\]\]>/gu;
const scriptOrStyle = /<(script|style)\b/giu;
const scriptEnd = /<\/script\s*>/giu;
const styleEnd = /<\/style\s*>/giu;

function asText(data: string): string {
  return data.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** XHTML (XHTML 1.0) in a form that a parser of HTML reads as one of XML would. */
export function xhtmlAsHtml(source: string): string {
  const closed = source.replace(closedInTag, '<$1$2></$1>');
  if (!closed.includes('<![CDATA[')) return closed;
  const scripts: string[] = [];
  const apart = replaceEnclosed(
    closed,
    scriptOrStyle,
    ([, name = '']) => (name.toLowerCase() === 'script' ? scriptEnd : styleEnd),
    (_, script) => `<!--${scripts.push(script) - 1}-->`,
  );
  return replaceEnclosed(apart, dataStart, () => dataEnd, asText).replace(
    /<!--(\d+)-->/gu,
    (mark, at: string) => scripts[Number(at)] ?? mark,
  );
}

/** Whether a page says that it is XML. */
export function isXhtml(source: string): boolean {
  return xmlDeclaration.test(source);
}
