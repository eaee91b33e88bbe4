import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/reading/text/encoding.ts';
import { bytesIn } from '../fixtures/legacyBytes.ts';

const english = 'The harbour office closed the south pier in the autumn, and told nobody.\n';
const russian =
  'Управление гавани закрыло южный причал осенью, когда две сваи сгнили. Сторож услышал двигатель раньше, чем увидел огонь.\n';
const ukrainian =
  'Управління гавані закрило південний причал восени, коли дві палі згнили, і нікому про це не повідомило.\n';
const arabic =
  'أغلقت إدارة الميناء الرصيف الجنوبي في الخريف بعد أن تعفنت دعامتان من دعائمه، ولم تخبر أحدا بذلك كتابة.\n';
const persian = 'اداره بندر اسكله جنوبي را در پاييز بست و به هيچ كس خبر نداد، چون دو پايه آن پوسيده بود.\n';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

function fault(bytes: Uint8Array, declared?: string): string {
  try {
    return `is read as ${decodeText(bytes, declared)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('encodings that are read', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(russian), russian],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${english}`), english],
    ['UTF-16 LE with its mark', utf16(arabic, 'le', true), arabic],
    ['UTF-16 BE with its mark', utf16(arabic, 'be', true), arabic],
    ['UTF-16 LE without mark', utf16(english, 'le', false), english],
    ['UTF-16 BE without mark', utf16(english, 'be', false), english],
    ['UTF-16 LE without mark, Russian', utf16(russian, 'le', false), russian],
    ['UTF-16 BE without mark, Russian', utf16(russian, 'be', false), russian],
    ['UTF-16 LE without mark, Arabic', utf16(arabic, 'le', false), arabic],
    ['windows-1251', bytesIn('windows-1251', russian), russian],
    ['windows-1251, Ukrainian', bytesIn('windows-1251', ukrainian), ukrainian],
    ['windows-1251 in capitals', bytesIn('windows-1251', russian.toUpperCase()), russian.toUpperCase()],
    ['windows-1251 among English', bytesIn('windows-1251', english.repeat(20) + russian), english.repeat(20) + russian],
    ['windows-1256', bytesIn('windows-1256', arabic), arabic],
    ['windows-1256, Persian', bytesIn('windows-1256', persian), persian],
    ['windows-1256 with “quotation marks”', bytesIn('windows-1256', `“${arabic}” – ’`), `“${arabic}” – ’`],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test('what a page declares, where its text bears that out', () => {
    expect(decodeText(bytesIn('windows-1252', 'Café “Möwe” — naïve'), 'windows-1252')).toBe('Café “Möwe” — naïve');
    expect(decodeText(bytesIn('koi8-r', russian), 'koi8-r')).toBe(russian);
    expect(decodeText(bytesIn('windows-1251', russian), 'iso-8859-1')).toBe(russian);
    expect(decodeText(new TextEncoder().encode(russian), 'windows-1251')).toBe(russian);
  });
});

describe('encodings that are reported and never shown wrong', () => {
  test.each([
    ['KOI8-R', bytesIn('koi8-r', russian), 'looks like KOI8-R; save it as UTF-8'],
    ['IBM866', bytesIn('ibm866', russian), 'looks like IBM866; save it as UTF-8'],
    ['Mac Cyrillic', bytesIn('x-mac-cyrillic', russian.repeat(3)), 'looks like x-mac-cyrillic; save it as UTF-8'],
    ['ISO-8859-5', bytesIn('iso-8859-5', russian), 'looks like ISO-8859-5; save it as UTF-8'],
    ['ISO-8859-6', bytesIn('iso-8859-6', arabic), 'looks like ISO-8859-6; save it as UTF-8'],
    [
      'Latin-1',
      bytesIn('windows-1252', `Das Büro schloß die südliche Brücke für müßige Gäste. ${english}`.repeat(3)),
      /^looks like ISO-8859-1; save it as UTF-8$/u,
    ],
    // Its accented letters are the commonest Cyrillic ones in windows-1251: only the words they stand in tell.
    [
      'Latin-1, Italian',
      bytesIn(
        'windows-1252',
        'La verità è che il molo sarà chiuso, però la città non lo sa più: è così, e già si dà la colpa. '.repeat(3),
      ),
      /save it as UTF-8$/u,
    ],
    [
      'GBK',
      bytesIn('gbk', '港务局在秋天关闭了南码头，因为两根木桩已经腐烂，却没有书面通知任何人。'.repeat(4)),
      /^looks like GB.*; save it as UTF-8$/u,
    ],
    ['a lone byte', Uint8Array.of(...new TextEncoder().encode(english), 0xff), /save it as UTF-8$/u],
    [
      'binary data',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      /^(?:holds binary data|is in an encoding|looks like)/u,
    ],
    ['nothing but zeros', new Uint8Array(1000), /^holds binary data/u],
    ['a text with a zero', new TextEncoder().encode(`${english}\0${english}`), /^holds binary data/u],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), /UTF-32/u],
  ])('%s', (_name, bytes, message) => {
    expect(fault(bytes)).toMatch(message);
  });

  test('bytes that are no UTF-8 are never read as text that holds them wrongly', () => {
    const mixed = fc.uint8Array({ minLength: 1, maxLength: 200 }).filter((bytes) => bytes.some((byte) => byte > 127));
    fc.assert(
      fc.property(mixed, (bytes) => {
        const outcome = fault(bytes);
        if (!outcome.startsWith('is read as')) return;
        expect(outcome).not.toContain('\ufffd');
        expect(outcome).not.toContain('\0');
      }),
      { numRuns: 500 },
    );
  });
});
