import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyPicture } from '../../src/pictures/companyPicture.ts';
import type { Words } from '../../src/pictures/drawing.ts';
import { pictureDrawer } from '../../src/pictures/drawPictures.ts';
import type { LaidOut } from '../../src/pictures/laidOut.ts';
import { linesOf } from '../../src/pictures/lines.ts';
import { COLOURS, FONT_SIZE, WIDTH } from '../../src/pictures/look.ts';
import { phraseBorder } from '../../src/pictures/phraseBorder.ts';
import { measure, pngOf, svgOf } from '../../src/pictures/png.ts';
import { timelinePicture } from '../../src/pictures/timelinePicture.ts';
import { timesPicture } from '../../src/pictures/timesPicture.ts';
import type { PicturedPerson, PicturedTimeline } from '../../src/views/pictured.ts';
import { english } from '../../src/wording/en/english.ts';
import { speakingWords } from '../../src/wording/speaking.ts';
import { translated } from '../../src/wording/translation.ts';

/** A picture travels to every phone in the channel. */
const MOST_BYTES = 250_000;
/** Higher ones are scaled down by Discord until nobody can read them. */
const MOST_HEIGHT = 480;
/** Of a line of text at 14 pixels, above and below its base line. */
const [ASCENT, DESCENT] = [12, 4];

type EventOf = readonly [from: string, to: string, words: string, count?: number];

/** A timeline of sentences that are nothing but their labels. */
function timelineOf(events: readonly EventOf[]): PicturedTimeline {
  return {
    events: events.map(([from, to, words, count = 1]) => ({
      from,
      to,
      entries: Array.from({ length: count }, () => ({
        from,
        to,
        relation: null,
        sure: true,
        words,
        isCut: false,
        language: 'en',
      })),
    })),
    spread: events.map(([from, to, , count = 1]) => ({ from, to, count })),
    dated: events.reduce((sum, [, , , count = 1]) => sum + count, 0),
  };
}

function boxOf({ x, y, text, align, bold }: Words) {
  const width = measure(text, { bold });
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT, text };
}

/** Pairs of texts that touch, and texts that leave the card. */
function collisionsOf({ drawing }: LaidOut): readonly string[] {
  const boxes = drawing.words.map(boxOf);
  const outside = boxes.filter(
    (box) => box.left < 1 || box.right > WIDTH - 1 || box.top < 0 || box.bottom > drawing.height,
  );
  const touching = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map(({ text }) => text), ...touching];
}

const drawnOf = (timeline: PicturedTimeline): LaidOut => {
  const laidOut = timelinePicture(timeline, measure);
  if (laidOut === null) throw new Error('nothing to draw');
  return laidOut;
};

const DAY = 86_400_000;
const anyDay = fc
  .integer({ min: Date.UTC(1800, 0, 1) / DAY, max: Date.UTC(2099, 11, 31) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const anyWords = fc
  .array(
    fc.constantFrom(
      'ferry',
      'Larkhaven',
      'отплыла',
      'поздно',
      'غادرت',
      'العبّارة',
      'יצאה',
      '港',
      'W'.repeat(60),
      '…',
      '“late”',
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((words) => words.join(' '));
/** Times of all lengths, some of them close together. */
const anyEvents = fc
  .array(fc.tuple(anyDay, fc.constantFrom(0, 0, 0, 1, 6, 30, 364, 3652), anyWords, fc.integer({ min: 1, max: 40 })), {
    minLength: 3,
    maxLength: 40,
  })
  .map((events) =>
    events
      .map(
        ([from, days, words, count]): EventOf => [
          from,
          new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10),
          words,
          count,
        ],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

describe('the picture of a timeline', () => {
  it('sets no two texts over each other, and none beside the card, whatever the dates', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const laidOut = timelinePicture(timelineOf(events), measure);
        if (laidOut === null) return;
        expect(collisionsOf(laidOut)).toEqual([]);
        expect(laidOut.drawing.height).toBeLessThanOrEqual(MOST_HEIGHT);
        expect(laidOut.description.length).toBeLessThanOrEqual(1024);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a dense part of a long time closer', () => {
    const september = ['10', '12', '13', '14'].map(
      (day): EventOf => [`2021-09-${day}`, `2021-09-${day}`, 'The panel sat', 3],
    );
    const laidOut = drawnOf(timelineOf([['1974-01-01', '1974-12-31', 'The Petrel was built'], ...september]));
    const titles = laidOut.drawing.words.filter(({ bold }) => bold).map(({ text }) => text);
    expect(titles.slice(0, 2)).toEqual(['1974–2021, by year', '9–15 September 2021, by day']);
    const alone = drawnOf(timelineOf(september));
    expect(alone.drawing.words.filter(({ bold }) => bold)[0]?.text).toBe('10–14 September 2021, by day');
  });

  it.each([
    ['days', '2021-05-01', '2021-05-20', 'by day'],
    ['months', '2021-05-01', '2023-05-20', 'by month'],
    ['years', '1981-05-01', '2023-05-20', 'by year'],
    ['decades', '1781-05-01', '2023-05-20', 'by decade'],
  ])('counts by %s where the time spans as much', (_, from, to, words) => {
    const laidOut = drawnOf(
      timelineOf([
        [from, from, 'first'],
        [from, from, 'again'],
        [to, to, 'last'],
      ]),
    );
    expect(laidOut.drawing.words[0]?.text).toContain(words);
  });

  it('tells of what has most accounts, in order of time, in the words of the sentence cut between words', () => {
    const long =
      'The ferry Petrel left Larkhaven harbour an hour late and met the pilot cutter behind the second buoy of the channel';
    const events = Array.from({ length: 9 }, (_, index): EventOf => {
      const day = `2021-05-${10 + index}`;
      return [day, day, index === 4 ? long : `Event ${index}`, index === 4 ? 9 : index];
    }).filter(([, , , count]) => count !== 0);
    const shown = drawnOf(timelineOf(events)).drawing.words.map(({ text }) => text);
    const told = shown.filter((text) => text.startsWith('Event') || long.startsWith(text.slice(0, 9)));
    expect(told).toEqual(['Event 3', expect.any(String), 'Event 5', 'Event 6', 'Event 7', 'Event 8']);
    const rows = linesOf(long, 2, 270, measure);
    expect(rows).toHaveLength(2);
    const joined = rows.join(' ');
    expect(joined.endsWith(' …')).toBe(true);
    expect(`${long} `.startsWith(`${joined.slice(0, -2)} `)).toBe(true);
  });

  it('shows the scale of both strips, however long their titles are', () => {
    const winter = ['2021-09-30', '2021-11-02', '2022-01-12', '2022-02-28'].map(
      (day): EventOf => [day, day, 'The panel sat', 3],
    );
    const laidOut = drawnOf(timelineOf([['1874-01-01', '1874-12-31', 'The Petrel was built'], ...winter]));
    const scales = laidOut.drawing.words.filter(({ text }) => text.startsWith('highest bar'));
    expect(scales.map(({ text }) => text)).toEqual(['highest bar: 12 sentences', 'highest bar: 3 sentences']);
    expect(collisionsOf(laidOut)).toEqual([]);
    expect(laidOut.drawing.height).toBeLessThanOrEqual(MOST_HEIGHT);
  });

  it('is described with its scale and its bars', () => {
    const { description } = drawnOf(
      timelineOf([
        ['2021-05-01', '2021-05-01', 'The pilot came', 2],
        ['2021-05-03', '2021-05-03', 'The pilot left'],
      ]),
    );
    expect(description.split('\n')).toEqual([
      'Bars over time, 1–3 May 2021: 3 dated sentences, most often 1 May 2021 (2).',
      '1 May 2021: The pilot came',
      '3 May 2021: The pilot left',
      'Bars, 1–3 May 2021, by day, highest bar: 2 sentences: 1 May 2021 (2), 3 May 2021 (1).',
    ]);
  });

  it('gives a long sentence the lines that short ones leave', () => {
    const long =
      'The ferry left the old harbour an hour late and met the pilot cutter behind the second buoy of the northern channel at noon';
    const shown = drawnOf(
      timelineOf([
        ['2021-05-01', '2021-05-01', 'The pilot came'],
        ['2021-05-02', '2021-05-02', long],
        ['2021-05-03', '2021-05-03', 'The pilot left'],
      ]),
    ).drawing.words.map(({ text }) => text);
    expect(shown.join(' ')).toContain(long);
    expect(shown).not.toContain('…');
  });

  it('says of words in a script that its font lacks where they are', () => {
    const shown = drawnOf(
      timelineOf([
        ['2021-05-01', '2021-05-01', '渡船晚点离港'],
        ['2021-05-02', '2021-05-02', '페리가 늦게 떠났다'],
        ['2021-05-03', '2021-05-03', 'The pilot left'],
      ]),
    ).drawing.words.map(({ text }) => text);
    expect(shown.join(' ').split('in a script that pictures lack; see the text')).toHaveLength(3);
  });

  it('has nothing to draw for two sentences', () => {
    expect(
      timelinePicture(
        timelineOf([
          ['2021-05-01', '2021-05-01', 'a'],
          ['2021-05-02', '2021-05-02', 'b'],
        ]),
        measure,
      ),
    ).toBeNull();
  });

  it('is a PNG twice as fine as its pixels, small enough, with no font below 14', async () => {
    const many = Array.from({ length: 80 }, (_, index): EventOf => {
      const day = new Date(Date.UTC(1980, 0, 1) + index * 190 * DAY).toISOString().slice(0, 10);
      return [day, day, 'The Petrel sailed from Larkhaven to the islands and came back late', 1 + (index % 7)];
    });
    const { drawing } = drawnOf(timelineOf(many));
    const png = await pngOf(drawing);
    expect([...png.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    expect(png.length).toBeLessThan(MOST_BYTES);
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([WIDTH * 2, drawing.height * 2]);
    const sizes = [...(await svgOf(drawing)).matchAll(/font-size="(\d+)px"/gu)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });
});

/** Contrast of two colours as WCAG 2 has it: 1 to 21. */
function contrastOf(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

describe('the colours of a picture', () => {
  it.each(['words', 'quiet', 'strong', 'bar'] as const)('let words be read in %s', (name) => {
    expect(contrastOf(COLOURS[name], COLOURS.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['stretch', 'border'] as const)('let a line be seen in %s', (name) => {
    expect(contrastOf(COLOURS[name], COLOURS.ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['#ffffff', '#313338', '#1a1a1e'])('part the card from a page of %s', (page) => {
    expect(contrastOf(COLOURS.border, page)).toBeGreaterThanOrEqual(3);
  });
});

describe('text in a picture', () => {
  it.each([
    'The ferry left late',
    'Паром вышел поздно',
    'غادرت العبّارة متأخرة',
    'המעבורת יצאה באיחור',
    'Das Fährschiff fuhr spät',
  ])('%s is drawn with glyphs of its own', (text) => {
    const drawn = (words: string): Buffer => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text x="5" y="25" font-family="DejaVu Sans Condensed" font-size="${FONT_SIZE}">${words}</text></svg>`;
      const [file] = ['DejaVuSansCondensed.ttf'].map((name) => `node_modules/dejavu-fonts-ttf/ttf/${name}`);
      return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [file ?? ''] } }).render().asPng();
    };
    // A character without a glyph is drawn as the same box as any other such character.
    const boxes = [...text].map((letter) => (/\p{L}/u.test(letter) ? '\u4e00' : letter)).join('');
    expect(drawn(text).equals(drawn(boxes))).toBe(false);
    expect(measure(text, { bold: false })).toBeGreaterThan(60);
  });

  it('is cut before what the font lacks, and marked', () => {
    expect(linesOf('Larkhaven 港口', 1, 300, measure)).toEqual(['Larkhaven …']);
    expect(linesOf('港口', 1, 300, measure)).toEqual([]);
    expect(linesOf('W'.repeat(80), 1, 100, measure)[0]).toMatch(/^W+…$/u);
    expect(linesOf('late  \n sailing', 2, 300, measure)).toEqual(['late sailing']);
  });
});

describe('a text that is cut', () => {
  const cutOf = (text: string, language: string | null): string =>
    linesOf(text, 1, 200, measure, { bold: false }, phraseBorder(language)).join(' ');

  it.each([
    ['The ferry left late, said the pilot of the harbour', 'en', 'The ferry left late, …'],
    ['The pilot came aboard at the second buoy of the channel', 'en', 'The pilot came aboard …'],
    ['Der Lotse kam spät an Bord und ging in den Maschinenraum', 'de', 'Der Lotse kam spät an Bord …'],
    ['Лоцман поднялся поздно на борт парома', 'ru', 'Лоцман поднялся поздно …'],
  ])('ends at the border of a phrase: %s', (text, language, cut) => {
    expect(cutOf(text, language)).toBe(cut);
  });

  it('keeps more than half of what fits', () => {
    expect(cutOf('Then, the harbour pilot boarded quickly somewhere', 'en')).toMatch(/^Then, the harbour \w+ …$/u);
  });
});

const company = (names: readonly string[]): Pick<PicturedPerson, 'name' | 'company' | 'ties'> => ({
  name: 'Ines Calder',
  company: names.map((name, index) => ({ name, passages: 9 - index })),
  ties: names.flatMap((_, a) => names.slice(a + 1).map((_other, b) => ({ a, b: a + 1 + b, passages: 2 }))),
});

describe('the pictures of someone', () => {
  it('set no two names over each other', () => {
    const anyName = fc.array(
      fc.constantFrom(
        'Ines',
        'Calder',
        'Aldous',
        'محمد',
        'Wolfeschlegelsteinhausenbergerdorff',
        'Office',
        'of',
        'the',
        'Harbour',
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.array(
          anyName.map((words) => words.join(' ')),
          { minLength: 3, maxLength: 12 },
        ),
        (names) => {
          const laidOut = companyPicture(company(names), measure);
          if (laidOut === null) throw new Error('nothing to draw');
          expect(collisionsOf(laidOut)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are not drawn if there is too little to draw', async () => {
    const { name } = company([]);
    expect(companyPicture({ ...company(['Tom Aldous']), ties: null }, measure)).toBeNull();
    expect(timesPicture({ name, times: null }, measure)).toBeNull();
    expect(timesPicture({ name, times: { by: 'sentences', spread: [] } }, measure)).toBeNull();
  });

  it('say in words what they show', () => {
    const spread = [1, 2, 5].map((count, index) => ({
      from: `2021-05-0${index + 1}`,
      to: `2021-05-0${index + 1}`,
      count,
    }));
    const times = timesPicture({ name: 'Ines Calder', times: { by: 'sentences', spread } }, measure);
    expect(times?.description).toBe(
      'Ines Calder over time, dates in sentences with the name: 8, from 1 May 2021 to 3 May 2021, most often 3 May 2021 (5).\n' +
        'Bars, 1–3 May 2021, by day, highest bar: 5 sentences: 1 May 2021 (1), 2 May 2021 (2), 3 May 2021 (5).',
    );
    expect(companyPicture(company(['Tom Aldous', 'The panel', 'Petrel']), measure)?.description).toBe(
      'Who is named in the same passages as Ines Calder, and in how many: Tom Aldous (9), The panel (8), Petrel (7).\n' +
        'Lines join those who are named together: Tom Aldous and The panel (2); Tom Aldous and Petrel (2); The panel and Petrel (2).',
    );
  });

  it('say what the highest bar stands for', () => {
    const spread = [1, 2, 5].map((count, index) => {
      const day = `2021-05-0${index + 1}`;
      return { from: day, to: day, count };
    });
    const shown = (by: 'sentences' | 'documents') =>
      timesPicture({ name: 'Ines Calder', times: { by, spread } }, measure)?.drawing.words.map(({ text }) => text);
    expect(shown('sentences')).toContain('highest bar: 5 sentences');
    expect(shown('documents')).toContain('highest bar: 5 mentions');
  });

  it('are described in whole words, however long the names are', () => {
    const long = Array.from({ length: 8 }, (_, at) => `Office ${at} ${'of the harbour '.repeat(12).trim()}`);
    const words = companyPicture(company(long), measure)?.description ?? '';
    expect(words.length).toBeLessThanOrEqual(1024);
    expect(words).toMatch(/(?:Office|of|the|harbour|\d|\(\d\),) …$/u);
  });

  it('give those whose name they cannot write a number, and their name in the description', () => {
    const laidOut = companyPicture(company(['Tom Aldous', '田中花子']), measure);
    const shown = laidOut?.drawing.words.map(({ text }) => text).join(' ');
    expect(shown).toContain('no. 2 in');
    expect(laidOut?.description).toContain('Tom Aldous (9), 田中花子 (8)');
  });

  it('have the bot’s own words in English if the font lacks those of its language, and describe in that language', async () => {
    const chinese = translated(english, { pictures: { highest: { sentences: (most) => `最高：${most}` } } });
    const spread = [1, 5].map((count, index) => ({
      from: `2021-05-0${index + 1}`,
      to: `2021-05-0${index + 1}`,
      count,
    }));
    const person = { ...company([]), ties: null, times: { by: 'sentences' as const, spread } };
    const draw = pictureDrawer();
    const [ours] = await speakingWords(chinese, () => draw({ timeline: null, person }));
    const [inEnglish] = await draw({ timeline: null, person });
    expect(ours?.data).toBe(inEnglish?.data);
    expect(ours?.description).toContain('最高：5');
  });

  it('are drawn once for one answer', async () => {
    const person = { ...company(['Tom Aldous', 'The panel', 'Petrel']), times: null };
    const pictured = { timeline: null, person };
    const drawPictures = pictureDrawer();
    const [first] = await drawPictures(pictured);
    const [again] = await drawPictures(pictured);
    expect(first?.name).toBe('together.png');
    expect(again?.data).toBe(first?.data);
  });
});
