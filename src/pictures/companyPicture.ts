import type { Mark } from 'vega';
import type { PicturedPerson } from '../views/pictured.ts';
import { wording } from '../wording/catalogue.ts';
import { alternativeOf } from './alternative.ts';
import { onCard, type Words } from './drawing.ts';
import type { LaidOut } from './laidOut.ts';
import { covered, linesOf } from './lines.ts';
import { COLOURS, LINE, MARGIN, type Measure, WIDTH } from './look.ts';

const MOST_COMPANY = 8;
const SIDE_LINES = 3;
/** Of the ties among the others only the strongest are drawn, and thinner: more of them are a tangle. */
const MOST_TIES = 8;
const LEAST_TIE = 2;
const TIE_SHARE = 0.5;

/** One row a side: those who appear most often are highest. */
const ROWS = { plain: 46, ofLongNames: 62 } as const;
const TOP = MARGIN + LINE + 6;
/** Columns of dots left and right; names are outside of them. */
const LEFT = 132;
const RIGHT = WIDTH - LEFT;
const NAME_GAP = 12;
const DOT = { least: 5, most: 9 } as const;
const LINE_WIDTH = { least: 1.5, most: 5 } as const;

type Company = PicturedPerson['company'][number];

interface Place extends Company {
  readonly x: number;
  readonly y: number;
  readonly onLeft: boolean;
  readonly at: number;
}

/** Who appears with someone, and with each other; null if there is too little to draw. */
export function companyPicture(
  { name, company, ties }: Pick<PicturedPerson, 'name' | 'company' | 'ties'>,
  measure: Measure,
): LaidOut | null {
  const shown = company.slice(0, MOST_COMPANY);
  if (ties === null || shown.length === 0) return null;
  const rows = Math.ceil(shown.length / 2);
  const names = shown.map((one, at) => nameLines(one, at, measure));
  const isLong = names.some((lines) => lines.length === SIDE_LINES);
  const rowHeight = isLong ? ROWS.ofLongNames : ROWS.plain;
  const height = TOP + rows * rowHeight + MARGIN - 6;
  const centre = { x: WIDTH / 2, y: TOP + (rows * rowHeight) / 2 };
  const places = shown.map((one, at): Place => {
    const onLeft = at % 2 === 0;
    const onSide = onLeft ? rows : shown.length - rows;
    const top = TOP + ((rows - onSide) * rowHeight) / 2;
    return { ...one, at, onLeft, x: onLeft ? LEFT : RIGHT, y: top + Math.floor(at / 2) * rowHeight + rowHeight / 2 };
  });
  const most = Math.max(...places.map(({ passages }) => passages));
  const thickness = (passages: number): number => scaled(passages / most, LINE_WIDTH);
  const strongest = ties
    .filter(({ passages, a, b }) => passages >= LEAST_TIE && Math.max(a, b) < shown.length)
    .toSorted((one, other) => other.passages - one.passages)
    .slice(0, MOST_TIES)
    .flatMap(({ a, b, passages }) => {
      const [from, to] = [places[a], places[b]];
      return from === undefined || to === undefined ? [] : [{ from, to, passages }];
    });
  const between = strongest.map(({ from, to, passages }) =>
    curve(from, to, centre.x, thickness(passages) * TIE_SHARE, COLOURS.stretch),
  );
  const own = places.map((place) => straight(centre, place, thickness(place.passages), COLOURS.bar));
  const dots = places.map((place) => dot(place, scaled(place.passages / most, DOT), COLOURS.bar));
  const [title = ''] = linesOf(name, 1, WIDTH - 2 * MARGIN, measure, { bold: true });
  const words: Words[] = [
    { x: centre.x, y: MARGIN + LINE - 5, text: title, align: 'center', colour: COLOURS.strong, bold: true },
    ...places.flatMap((place) => namesOf(place, names[place.at] ?? [], measure)),
  ];
  const marks = [...between, ...own, ...dots, dot(centre, DOT.most + 2, COLOURS.strong)];
  const listed = places.map((one) => wording.pictures.counted(one.name, one.passages));
  const pairs = strongest.map(({ from, to, passages }) => wording.pictures.pair(from.name, to.name, passages));
  const together = wording.pictures.together(name, listed);
  return {
    drawing: onCard(height, marks, words),
    description: alternativeOf(pairs.length === 0 ? together : `${together}\n${wording.pictures.ties(pairs)}`),
  };
}

function scaled(share: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return least + (most - least) * Math.sqrt(share);
}

/** Room for a name beside its dot, with the number of passages. */
function roomFor(passages: number, measure: Measure): number {
  return LEFT - NAME_GAP - MARGIN - measure(` ${passages}`, { bold: true }) - 4;
}

/** A name in lines; its number in the description if the font has none of its script. */
function nameLines({ name, passages }: Company, at: number, measure: Measure): readonly string[] {
  const shown = covered(name).trim() === '' ? wording.pictures.otherScriptName(at + 1) : name;
  return linesOf(shown, SIDE_LINES, roomFor(passages, measure), measure);
}

/** A name outside of its dot, with the number of passages in the colour of the lines. */
function namesOf({ x, y, onLeft, passages }: Place, lines: readonly string[], measure: Measure): readonly Words[] {
  const top = y + 5 - ((lines.length - 1) * LINE) / 2;
  const edge = onLeft ? x - NAME_GAP : x + NAME_GAP;
  const align = onLeft ? 'right' : 'left';
  const [first = ''] = lines;
  const width = measure(first, { bold: false });
  return [
    ...lines.map(
      (line, row): Words => ({ x: edge, y: top + row * LINE, text: line, align, colour: COLOURS.words, bold: false }),
    ),
    {
      x: onLeft ? edge - width - 6 : edge + width + 6,
      y: top,
      text: String(passages),
      align,
      colour: COLOURS.bar,
      bold: true,
    },
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function straight(from: Point, to: Point, width: number, colour: string): Mark {
  return path(`M${from.x},${from.y}L${to.x},${to.y}`, width, colour);
}

/** Bends towards the middle, so that it stays clear of the names; between two of one side it bends further, so that it is not a line down the dots. */
function curve(from: Place, to: Place, middle: number, width: number, colour: string): Mark {
  const pull = from.onLeft === to.onLeft ? 0.45 : 0.5;
  const x = from.x + (middle - from.x) * pull;
  const bend = from.onLeft === to.onLeft ? `${x},${(from.y + to.y) / 2}` : `${middle},${(from.y + to.y) / 2 - 10}`;
  return path(`M${from.x},${from.y}Q${bend} ${to.x},${to.y}`, width, colour);
}

function path(d: string, width: number, colour: string): Mark {
  return {
    type: 'path',
    encode: { enter: { path: { value: d }, stroke: { value: colour }, strokeWidth: { value: width } } },
  };
}

function dot({ x, y }: Point, radius: number, colour: string): Mark {
  return {
    type: 'symbol',
    encode: {
      enter: {
        x: { value: x },
        y: { value: y },
        shape: { value: 'circle' },
        size: { value: Math.PI * radius ** 2 },
        fill: { value: colour },
        stroke: { value: COLOURS.ground },
        strokeWidth: { value: 2 },
      },
    },
  };
}
