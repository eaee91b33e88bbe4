import { replaceEnclosed } from '../../text/enclosed.ts';
import { elementsUnder, type HtmlElement, textContent } from './htmlNode.ts';

/** What a style says of how text is shown; what it does not name is unknown. */
export interface TextStyle {
  readonly isHidden?: boolean;
  readonly isStruck?: boolean;
  readonly isBlock?: boolean;
  readonly isInline?: boolean;
  readonly keepsSpace?: boolean;
  readonly hasNoMarkers?: boolean;
  readonly raised?: 'up' | 'down';
}

/** Styles by the class (`.name`) or the id (`#name`) that they are for. */
export type StyleRules = ReadonlyMap<string, TextStyle>;

const declarations: readonly (readonly [RegExp, TextStyle])[] = [
  [/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/iu, { isHidden: true }],
  [/(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]{0,200}line-through/iu, { isStruck: true }],
  [/(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table|flow-root)\b/iu, { isBlock: true, isHidden: false }],
  [/(?:^|[;\s])display\s*:\s*inline\b(?!-)/iu, { isInline: true, isHidden: false }],
  [/(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/iu, { keepsSpace: true }],
  [/(?:^|[;\s])vertical-align\s*:\s*super/iu, { raised: 'up' }],
  [/(?:^|[;\s])vertical-align\s*:\s*sub/iu, { raised: 'down' }],
  [/(?:^|[;\s])list-style(?:-type)?\s*:[^;]{0,200}\bnone\b/iu, { hasNoMarkers: true }],
];

/** The style of the declarations in a `style` attribute or a rule (CSS 2.2, 4.1.8). */
export function textStyle(text: string): TextStyle {
  let style: TextStyle = {};
  for (const [pattern, shown] of declarations) if (pattern.test(text)) style = { ...style, ...shown };
  const raised = movedBaseline(text);
  return raised === undefined ? style : { ...style, raised };
}

/** Small letters that are moved up or down by hand, as LibreOffice writes raised and lowered ones. */
function movedBaseline(text: string): 'up' | 'down' | undefined {
  if (!/(?:^|[;\s])position\s*:\s*relative/iu.test(text)) return undefined;
  const size = Number(/(?:^|[;\s])font-size\s*:\s*(\d+(?:\.\d+)?|\.\d+)em/iu.exec(text)?.[1] ?? 1);
  const moved = Number(/(?:^|[;\s])top\s*:\s*(-?(?:\d+(?:\.\d+)?|\.\d+))em/iu.exec(text)?.[1] ?? 0);
  if (size >= 1 || moved === 0) return undefined;
  return moved < 0 ? 'up' : 'down';
}

const COMMENT_END = /\*\//gu;
/** Longer sheets are those of whole sites. */
const MAX_SHEET = 400_000;
const plainSelector = /^\s*(?:[a-z]+[0-9]?)?([.#][\w-]+)\s*$/iu;

/** The rules of one sheet without those for other media, which are blocks inside of a block. */
function addRules(rules: Map<string, TextStyle>, sheet: string): void {
  let depth = 0;
  let start = 0;
  let selector = '';
  for (let at = 0; at < sheet.length; at += 1) {
    const character = sheet.charCodeAt(at);
    if (character === 0x7b) {
      if (depth === 0) selector = sheet.slice(start, at);
      depth += 1;
      start = at + 1;
    } else if (character === 0x7d) {
      if (depth === 1 && !selector.includes('@')) addRule(rules, selector, sheet.slice(start, at));
      depth = Math.max(0, depth - 1);
      start = at + 1;
    } else if (character === 0x3b && depth === 0) start = at + 1;
  }
}

function addRule(rules: Map<string, TextStyle>, selectors: string, text: string): void {
  const style = textStyle(text);
  if (Object.keys(style).length === 0) return;
  for (const selector of selectors.split(',')) {
    const name = plainSelector.exec(selector)?.[1];
    if (name !== undefined) rules.set(name, { ...rules.get(name), ...style });
  }
}

/**
 * What the style sheets inside a page say of single classes and ids. Rules for a combination of names, and those for
 * some media only, are left out, since nothing tells whether they hold.
 */
export function styleRules(documentElement: HtmlElement): StyleRules {
  const rules = new Map<string, TextStyle>();
  for (const element of elementsUnder(documentElement)) {
    if (element.name !== 'style') continue;
    const sheet = textContent(element);
    if (sheet.length <= MAX_SHEET)
      addRules(
        rules,
        replaceEnclosed(
          sheet,
          /\/\*/gu,
          () => COMMENT_END,
          () => ' ',
        ),
      );
  }
  return rules;
}
