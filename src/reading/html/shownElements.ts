import { attribute, type HtmlElement } from './htmlNode.ts';
import { type StyleRules, type TextStyle, textStyle } from './styleRules.ts';

/** Classes of text for screen readers, of links for editors, and of what is only on paper or only on the screen. */
const hiddenClass =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-(?:text|only|response)|element-invisible|a11y-hidden|mw-editsection|mw-jump-link|noprint)(?:\s|$)/iu;

const noStyle: TextStyle = {};

/** The style of an element by its attributes and the rules of the page. */
export function styleOf(element: HtmlElement, rules: StyleRules): TextStyle {
  let style = noStyle;
  if (rules.size > 0) {
    const id = attribute(element, 'id');
    const byId = id === undefined ? undefined : rules.get(`#${id}`);
    for (const name of attribute(element, 'class')?.split(/\s+/u) ?? []) {
      const byClass = rules.get(`.${name}`);
      if (byClass !== undefined) style = { ...style, ...byClass };
    }
    if (byId !== undefined) style = { ...style, ...byId };
  }
  const own = attribute(element, 'style');
  return own === undefined ? style : { ...style, ...textStyle(own) };
}

/** Whether the attribute `hidden` hides the element (HTML standard, 6.1). */
export function isHiddenByAttribute(element: HtmlElement): boolean {
  const hidden = attribute(element, 'hidden');
  return hidden !== undefined && hidden.toLowerCase() !== 'until-found';
}

/** Whether an element is for screen readers, for editors or closed, by its name and classes. */
export function isHiddenByName(element: HtmlElement): boolean {
  return (
    (element.name === 'dialog' && attribute(element, 'open') === undefined) ||
    hiddenClass.test(attribute(element, 'class') ?? '') ||
    isCopyOfFormula(element)
  );
}

/** Programs that draw formulas put the letters beside a formula in MathML; the letters are for the eye alone. */
function isCopyOfFormula(element: HtmlElement): boolean {
  if (attribute(element, 'aria-hidden') !== 'true' || element.previous?.kind !== 'element') return false;
  return holdsFormula(element.previous);
}

const DEPTH_OF_FORMULA = 3;

/** Whether a formula in MathML is the first thing in the element. */
export function holdsFormula(element: HtmlElement): boolean {
  let inner: HtmlElement | null = element;
  for (let depth = 0; inner !== null && depth < DEPTH_OF_FORMULA; depth += 1) {
    if (inner.name === 'math') return true;
    inner = inner.first?.kind === 'element' ? inner.first : null;
  }
  return false;
}
