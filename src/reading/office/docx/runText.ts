import { isOfDigits, subscript, superscript } from '../../raisedText.ts';
import { childOf, type XmlElement } from '../../xml/xmlElement.ts';
import { propertyValue } from './properties.ts';
import type { Story, TextState } from './storyContext.ts';
import { positionOf, runSwitches } from './styles.ts';
import { isSymbolFont, signOf } from './symbolFonts.ts';

/** Toggles of a character style and of a paragraph style take each other back (ECMA-376, part 1, 17.7.3). */
export function stateOfRun(properties: XmlElement | undefined, story: Story, state: TextState): TextState {
  if (properties === undefined) return state;
  const { styles } = story.document;
  const own = runSwitches(properties);
  const style = styles.styleOf(propertyValue(properties, 'w:rStyle'));
  const ascii = childOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
  return {
    ...state,
    isHidden: own.isHidden ?? (style?.isHidden ?? false) !== state.paragraph.isHidden,
    isStruck: own.isStruck ?? (style?.isStruck ?? false) !== state.paragraph.isStruck,
    position: positionOf(properties) ?? style?.position ?? '',
    signFont: isSymbolFont(ascii) ? ascii : '',
  };
}

/** The text of a run as it is drawn: by a font of signs, and raised or lowered. */
export function drawn(text: string, { signFont, position }: TextState): string {
  const shown =
    signFont === '' ? text : [...text].map((one) => signOf(signFont, one.codePointAt(0) ?? 0) ?? one).join('');
  if (position === 'superscript' && isOfDigits(shown)) return superscript(shown);
  return position === 'subscript' && isOfDigits(shown) ? subscript(shown) : shown;
}

/** The character of a sign (ECMA-376, part 1, 17.3.3.30); one that is not known is named and leaves U+FFFD. */
export function symbolText(symbol: XmlElement, story: Story): string {
  const font = symbol.attributes['w:font'] ?? '';
  const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) return '';
  const sign = signOf(font, code);
  if (sign !== undefined) return sign;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (isPrivate) story.document.apart.addUnread(`${font} ${code.toString(16).toUpperCase()}`);
  return isPrivate ? '\ufffd' : String.fromCodePoint(code);
}
