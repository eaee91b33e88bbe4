import type { LooseBlock } from '../../textBuilder.ts';
import { htmlBlocks } from '../htmlBlocks.ts';
import { attribute, elementsUnder, type HtmlElement, textContent } from '../htmlNode.ts';
import { parseHtml } from '../htmlTree.ts';

/** Longest source that is looked through, in UTF-16 units, and how many values of it. */
const MAX_SOURCE = 4_000_000;
const MAX_VALUES = 100_000;
/** A text among the data of a page has at least so many letters. */
const LEAST_LETTERS = 200;

const templateType = /^text\/(?:x-)?(?:template|html|handlebars.*|jquery-tmpl)$/iu;
const dataType = /^application\/(?:ld\+)?json$/iu;
/** Names of the data of an article (schema.org), and of other data that hold one. */
const bodyName = /^(?:articleBody|text|body|content|description|html|bodyHtml|contentHtml)$/u;

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // It is no JSON: there is no text to be found in it.
    return undefined;
  }
}

/** The longest text in some data under a name that says so; an article body before all others. */
function bodyIn(data: unknown): { readonly text: string; readonly isArticle: boolean } {
  let best = { text: '', isArticle: false };
  const pending: unknown[] = [data];
  for (let count = 0; pending.length > 0 && count < MAX_VALUES; count += 1) {
    const value = pending.pop();
    if (Array.isArray(value)) for (const inner of value) pending.push(inner);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner !== 'string') pending.push(inner);
        else if (bodyName.test(name)) {
          const found = { text: inner, isArticle: name === 'articleBody' };
          if (isBetter(found, best)) best = found;
        }
      }
    }
  }
  return best;
}

function isBetter(one: { text: string; isArticle: boolean }, other: { text: string; isArticle: boolean }): boolean {
  return one.isArticle === other.isArticle ? one.text.length > other.text.length : one.isArticle;
}

/** A text of data as blocks: it is HTML, or lines. */
function blocksOf(text: string): readonly LooseBlock[] {
  if (/<(?:p|br|div|h[1-6])\b/iu.test(text)) return htmlBlocks(parseHtml(text).body);
  return text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', parts: [{ text: line.trim() }] }));
}

function lettersIn(blocks: readonly LooseBlock[]): number {
  return blocks.reduce(
    (sum, { parts }) => sum + parts.reduce((own, { text }) => own + (text.match(/\p{L}/gu)?.length ?? 0), 0),
    0,
  );
}

/** What an element holds beside what it shows: a template, data in a script, or data in an attribute. */
function sourcesOf(element: HtmlElement): readonly { readonly html?: string; readonly data?: unknown }[] {
  if (element.name === 'script') {
    const type = attribute(element, 'type') ?? '';
    if (templateType.test(type)) return [{ html: textContent(element) }];
    return dataType.test(type) ? [{ data: parsed(textContent(element).slice(0, MAX_SOURCE)) }] : [];
  }
  return element.attributes
    .filter(({ value }) => value.length > LEAST_LETTERS && /^\s*[[{]/u.test(value))
    .map(({ value }) => ({ data: parsed(value.slice(0, MAX_SOURCE)) }));
}

/**
 * The text of a page whose body is empty until its scripts run: from templates, from linked data (`articleBody`), and
 * else from the longest text among the data for its scripts. No blocks if there is none.
 */
export function textElsewhere(documentElement: HtmlElement): readonly LooseBlock[] {
  let templates: readonly LooseBlock[] = [];
  let body = { text: '', isArticle: false };
  for (const element of elementsUnder(documentElement)) {
    for (const { html, data } of sourcesOf(element)) {
      if (html !== undefined) {
        const blocks = htmlBlocks(parseHtml(html).body);
        if (lettersIn(blocks) > lettersIn(templates)) templates = blocks;
      } else {
        const found = bodyIn(data);
        if (isBetter(found, body)) body = found;
      }
    }
  }
  const found = lettersIn(templates) >= LEAST_LETTERS ? templates : blocksOf(body.text);
  return lettersIn(found) >= LEAST_LETTERS ? found : [];
}
