import { groupedDigits } from '../../../text/groupedDigits.ts';
import { shownDate } from './dateFormat.ts';

/** Formats that a workbook names by number alone (ECMA-376, part 1, 18.8.30). Those of dates by the system are ISO here; `_)` is a space. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm_)AM/PM'],
  [19, 'h:mm:ss_)AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd_)h:mm'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Significant digits that a program keeps, and that it shows of a fraction without a format. */
const KEPT_DIGITS = 15;
const SHOWN_DIGITS = 10;

/** Parts of a format code: quoted and escaped characters, brackets, paddings, and everything else one by one. */
const part = /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_.|\*.|\[(?<bracket>[^[\]]*)\]|General|E[+-]|./gisu;

export function builtInFormat(id: number): string | undefined {
  return builtIn.get(id);
}

function sections(code: string): readonly string[] {
  const found = [''];
  for (const [text] of code.matchAll(part)) {
    if (text === ';') found.push('');
    else found[found.length - 1] += text;
  }
  return found;
}

/** The code without what is shown as it is. */
function bare(section: string): string {
  return section.replace(part, (text, ...groups) => {
    const { bracket } = groups.at(-1) as { bracket?: string };
    if (bracket !== undefined) return /^[hms]+$/iu.test(bracket) ? bracket : '';
    return text.length > 1 && !/^(?:general|E)/iu.test(text) ? '' : text;
  });
}

/** Whether a format code is one of dates or times. */
export function isDateFormat(code: string): boolean {
  const first = bare(sections(code)[0] ?? '');
  return !/general/iu.test(first) && /[ymdhs]/iu.test(first.replace(/E[+-]/gu, ''));
}

/** A number without a format: at most as many digits as a program shows. */
export function generalNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(SHOWN_DIGITS))).replace('e', 'E');
}

/** Rounds the decimal digits that are shown, so that 1.005 becomes 1.01 although its bits are a little less. */
function rounded(value: number, decimals: number): string {
  const shifted = Number(`${value}e${decimals}`);
  return Number.isFinite(shifted)
    ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

/** The digits of a number by the placeholders of a code, such as `#,##0.0#`. */
function digitsBy(pattern: string, value: number): string {
  const scale =
    /(?<!,),*$/u.exec(pattern.replace(/\..*$/su, (decimals) => /(?<!,),*$/u.exec(decimals)?.[0] ?? ''))?.[0].length ??
    0;
  const [whole = '', decimals = ''] = pattern.replace(/(?<!,),+$/u, '').split('.');
  const most = decimals.replace(/[^0#?]/gu, '').length;
  const least = decimals.replace(/[^0]/gu, '').length;
  const exact = Number((value / 1000 ** scale).toPrecision(KEPT_DIGITS));
  const [integer = '0', fraction = ''] = rounded(exact, Math.min(most, KEPT_DIGITS)).split('.');
  const shownFraction = fraction.replace(/(?<!0)0+$/u, '').padEnd(least, '0');
  const padded = integer.padStart(whole.replace(/[^0]/gu, '').length, '0');
  const shownInteger =
    padded === '0' && !whole.includes('0') ? '' : whole.includes(',') ? groupedDigits(padded, ',') : padded;
  return shownFraction === ''
    ? `${shownInteger}${pattern.includes('.') && least > 0 ? '.' : ''}`
    : `${shownInteger}.${shownFraction}`;
}

function exponential(pattern: string, value: number): string {
  const decimals = /\.([0#]*)/u.exec(pattern)?.[1]?.length ?? 0;
  const [digits = '', power = ''] = value.toExponential(decimals).split('e');
  const width = /E[+-](0+)/iu.exec(pattern)?.[1]?.length ?? 1;
  return `${digits}E${power.startsWith('-') ? '-' : '+'}${power.replace(/^[+-]/u, '').padStart(width, '0')}`;
}

/** Puts the digits of a whole number into placeholders with signs between them: `000-00`. */
function interspersed(tokens: readonly (readonly [string, boolean])[], value: number): string {
  const digits = [...String(Math.round(value))];
  const shown = tokens.toReversed().map(([text, isPlaceholder]) => {
    if (!isPlaceholder) return text;
    return [...text]
      .toReversed()
      .map((place) => digits.pop() ?? (place === '0' ? '0' : ''))
      .reverse()
      .join('');
  });
  return digits.join('') + shown.reverse().join('');
}

function shownBy(section: string, value: number): string {
  const tokens: (readonly [string, boolean])[] = [];
  let pattern = '';
  let percents = 0;
  for (const match of section.matchAll(part)) {
    const [text] = match;
    const { quoted, escaped, bracket } = match.groups ?? {};
    if (/^general$/iu.test(text)) tokens.push([generalNumber(value), false]);
    else if (bracket !== undefined) tokens.push([/^\$([^-]*)/u.exec(bracket)?.[1] ?? '', false]);
    else if (quoted !== undefined || escaped !== undefined) tokens.push([quoted ?? escaped ?? '', false]);
    else if (/^[0#?.,]$/u.test(text) || /^E[+-]$/iu.test(text)) {
      const last = tokens.at(-1);
      pattern += text;
      if (last?.[1] === true) tokens[tokens.length - 1] = [last[0] + text, true];
      else tokens.push([text, true]);
    } else if (text.startsWith('_')) tokens.push([' ', false]);
    else if (!text.startsWith('*')) {
      if (text === '%') percents += 1;
      tokens.push([text, false]);
    }
  }
  const scaled = value * 100 ** percents;
  // A fraction such as "# ?/?" is shown as the number that it is.
  if (/[?#0] *\/ *[?#0\d]/u.test(section)) return generalNumber(value);
  const places = tokens.filter(([, isPlaceholder]) => isPlaceholder);
  if (/E[+-]/iu.test(pattern))
    return tokens.map(([text, isPlace]) => (isPlace ? exponential(text, scaled) : text)).join('');
  if (places.length > 1) return interspersed(tokens, scaled);
  return tokens.map(([text, isPlace]) => (isPlace ? digitsBy(text, scaled) : text)).join('');
}

/**
 * A number as a format code shows it (ECMA-376, part 1, 18.8.31): its sections for positive, negative and zero, digits,
 * percent, currencies, dates and times. Names of months and days are English. `from1904`: days are counted from 1904.
 */
export function shownNumber(value: number, code: string, from1904: boolean): string {
  const [positive = '', negative, zero] = sections(code);
  if (/^general$/iu.test(code) || code === '' || code === '@') return generalNumber(value);
  const isNegative = value < 0;
  const section = isNegative && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  if (isDateFormat(section)) return shownDate(value, section, from1904);
  const shown = shownBy(section, Math.abs(value)).trim();
  return isNegative && negative === undefined && /[1-9]/u.test(shown) ? `-${shown}` : shown;
}
