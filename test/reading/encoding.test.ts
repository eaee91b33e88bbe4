import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded, decodeText } from '../../src/reading/text/encoding.ts';
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

describe('encodings that are guessed', () => {
  test.each([
    ['windows-1252', 'The chair’s words: “We were promised.” The Café Toravn was naïve.'],
    ['windows-1252', 'Grüße aus Köln'],
    ['windows-1252', 'La verità è che il molo sarà chiuso, però la città non lo sa più: è così.'],
    ['windows-1252', 'El señor Muñoz preguntó: ¿quién pagó? ¡Nadie! Así fue en Cádiz.'],
    ['windows-1252', 'Ordføreren sa at havnen ble stengt på grunn av været før påske.'],
    ['windows-1252', 'The price was €40 – about 5½ crowns… he said “no”.'],
    ['iso-8859-15', 'Le prix est de 40 € et le cœur bat.'],
    ['macintosh', 'He said “no” – it’s the café at the pier… “We don’t know.”'],
    ['windows-1250', 'Starosta řekl, že přístav byl uzavřen na podzim a nikdo to nevěděl.'],
    ['windows-1250', 'A polgármester azt mondta, hogy a kikötőt ősszel lezárták, és senki sem tudott róla.'],
    ['iso-8859-2', 'Burmistrz powiedział, że port został zamknięty jesienią, ponieważ śnieg.'],
    ['windows-1254', 'Belediye başkanı limanın sonbaharda kapatıldığını söyledi, ama kimseye haber verilmedi.'],
    ['windows-1257', 'Osta tika slēgta rudenī, un neviens par to nezināja, teica mērs.'],
    ['koi8-r', 'Порт закрыли осенью.'],
    ['ibm866', 'Мэр сказал, что порт закрыт.'],
    ['iso-8859-5', 'Мэр сказал, что порт закрыт.'],
    ['iso-8859-6', arabic.replaceAll('\n', '')],
    ['windows-1253', 'Ο δήμαρχος είπε ότι το λιμάνι έκλεισε το φθινόπωρο.'],
    ['iso-8859-7', 'Ο δήμαρχος είπε ότι το λιμάνι έκλεισε. Άλλοι δεν ήξεραν.'],
    ['windows-1255', 'ראש העיר אמר כי הנמל נסגר בסתיו.'],
    ['windows-874', 'นายกเทศมนตรีกล่าวว่าท่าเรือถูกปิดในฤดูใบไม้ร่วง'],
    ['shift_jis', '港は閉鎖。'],
    ['shift_jis', 'ノルヴィク港湾局は秋に南埠頭を閉鎖した。'],
    ['euc-jp', '港湾局は秋に南埠頭を閉鎖した。'],
    ['euc-kr', '항구는 닫혔다.'],
    ['gb18030', '市长说港口已经关闭。'],
    ['big5', '市長說港口已經關閉。'],
  ])('%s: %s', (encoding, text) => {
    for (const whole of [text, `${english}${text}`]) {
      const read = decoded(bytesIn(encoding, whole));
      expect(read.text).toBe(whole);
      expect(read.notes).toEqual([{ kind: 'guessedEncoding', names: [expect.any(String)] }]);
    }
  });
});

describe('what could not be decoded', () => {
  test('a stray byte in UTF-8 stays in its place', () => {
    const bytes = Buffer.concat([Buffer.from(`${russian}before `), Buffer.of(0xfc), Buffer.from(' after')]);
    const read = decoded(bytes);
    expect(read.text).toBe(`${russian}before \ufffd after`);
    expect(read.notes).toEqual([{ kind: 'undecoded', count: 1 }]);
  });

  test('NULs are no text', () => {
    const read = decoded(new TextEncoder().encode(`${english}\0${english}\0\0`));
    expect(read.text).toBe(english + english);
    expect(read.notes).toEqual([{ kind: 'undecoded', count: 3 }]);
  });

  test('a lone surrogate in UTF-16', () => {
    const read = decoded(Buffer.concat([Buffer.from(`\ufeff${english}`, 'utf16le'), Buffer.of(0, 0xd8, 65, 0)]));
    expect(read.text).toBe(`${english}\ufffdA`);
    expect(read.notes).toEqual([{ kind: 'undecoded', count: 1 }]);
  });

  test('UTF-32 is decoded by its mark', () => {
    const codes = [0xfeff, ...[...'Toravn 🚢'].map((character) => character.codePointAt(0) ?? 0)];
    const bytes = Buffer.alloc(codes.length * 4);
    for (const [at, code] of codes.entries()) bytes.writeUInt32LE(code, at * 4);
    expect(decoded(bytes)).toEqual({ text: 'Toravn 🚢', notes: [] });
  });

  test.each([
    ['binary data', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)],
    ['nothing but zeros', new Uint8Array(1000)],
  ])('%s is refused', (_name, bytes) => {
    expect(fault(bytes)).toMatch(/^(?:is binary data|has an unknown text encoding)/u);
  });

  test('whatever the bytes are, what is lost is counted', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        if (!fault(bytes).startsWith('is read as')) return;
        const { text, notes } = decoded(bytes);
        expect(text).not.toContain('\0');
        expect(text.includes('\ufffd')).toBe(text.includes('\ufffd') && notes.some(({ kind }) => kind === 'undecoded'));
      }),
      { numRuns: 500 },
    );
  });
});
