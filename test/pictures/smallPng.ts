import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The first eight bytes of every PNG. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** PNG's numbers for pixels of three or four samples, and for places in a palette. */
const COLOUR_TYPES = { rgb: 2, palette: 3, rgba: 6 } as const;

const PALETTE_SIZE = 256;

/** How many of the colours that occur most are kept exactly. */
const KEPT = 64;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel, 0xRRGGBB. */
  readonly colours: Uint32Array;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** What a byte is predicted from: those to the left, above, and above to the left. PNG specification, 9.2. */
const PREDICTIONS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const estimate = left + above - corner;
    const [byLeft, byAbove, byCorner] = [left, above, corner].map((each) => Math.abs(estimate - each));
    if (byLeft === undefined || byAbove === undefined || byCorner === undefined) return 0;
    if (byLeft <= byAbove && byLeft <= byCorner) return left;
    return byAbove <= byCorner ? above : corner;
  },
];

/** Reads a PNG of eight bits a sample, not interlaced, as Chromium writes them. Opaque: the fourth sample is dropped. */
function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colourType, , , interlaced] = header.subarray(8);
  const isKnown = colourType === COLOUR_TYPES.rgb || colourType === COLOUR_TYPES.rgba;
  if (depth !== 8 || !isKnown || interlaced !== 0)
    throw new Error('this is not a PNG of the kind that Chromium writes');
  const samples = colourType === COLOUR_TYPES.rgb ? 3 : 4;
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const stride = width * samples;
  const lines = Buffer.alloc(stride * height);
  for (let line = 0; line < height; line += 1) {
    const predict = PREDICTIONS[raw[line * (stride + 1)] ?? 0] ?? (() => 0);
    for (let column = 0; column < stride; column += 1) {
      const at = line * stride + column;
      const left = column < samples ? 0 : (lines[at - samples] ?? 0);
      const above = line === 0 ? 0 : (lines[at - stride] ?? 0);
      const corner = column < samples || line === 0 ? 0 : (lines[at - stride - samples] ?? 0);
      lines[at] = (raw[line * (stride + 1) + 1 + column] ?? 0) + predict(left, above, corner);
    }
  }
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) colours[pixel] = lines.readUIntBE(pixel * samples, 3);
  return { width, height, colours };
}

const SHIFTS = [16, 8, 0] as const;

/** One part of the colours on the way to a palette; every colour with how often it occurs. */
type Box = readonly (readonly [colour: number, count: number])[];

function widest(box: Box): { readonly shift: number; readonly range: number } {
  const ranges = SHIFTS.map((shift) => {
    const values = box.map(([colour]) => (colour >> shift) & 0xff);
    return { shift, range: Math.max(...values) - Math.min(...values) };
  });
  return ranges.reduce((one, other) => (other.range > one.range ? other : one));
}

/** Halves of a box by number of pixels, along the sample in which its colours differ most. */
function halves(box: Box): readonly [Box, Box] {
  const { shift } = widest(box);
  const sorted = [...box].sort(([one], [other]) => ((one >> shift) & 0xff) - ((other >> shift) & 0xff));
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let sum = 0;
  const cut = sorted.findIndex(([, count]) => {
    sum += count;
    return sum >= half;
  });
  const at = Math.min(Math.max(cut, 1), sorted.length - 1);
  return [sorted.slice(0, at), sorted.slice(at)];
}

/** The colour of a box: the one that occurs most, so that grounds and texts keep their very colour. */
function colourOf(box: Box): number {
  return box.reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

/**
 * Median cut (Heckbert, 1982): the box whose colours differ most is halved until there are as many as the palette holds. The
 * colours that occur most are boxes of their own from the start: the grounds, which differ little, must stay apart.
 */
function boxesOf(counted: Box): readonly Box[] {
  const ranked = [...counted].sort(([, one], [, other]) => other - one);
  const boxes: Box[] = ranked.slice(0, KEPT).map((each) => [each]);
  if (ranked.length > KEPT) boxes.push(ranked.slice(KEPT));
  while (boxes.length < PALETTE_SIZE) {
    const worth = boxes.map((box) => (box.length < 2 ? 0 : widest(box).range * Math.log2(1 + box.length)));
    const best = worth.indexOf(Math.max(...worth));
    const box = boxes[best];
    if (box === undefined || box.length < 2) break;
    boxes.splice(best, 1, ...halves(box));
  }
  return boxes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The same picture in at most 256 colours, a third of the size or less. Throws for a PNG that no Chromium has written. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = pixelsOf(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = boxesOf([...counts]);
  const places = new Map(boxes.flatMap((box, place) => box.map(([colour]) => [colour, place] as const)));
  const palette = Buffer.alloc(boxes.length * 3);
  for (const [place, box] of boxes.entries()) palette.writeUIntBE(colourOf(box), place * 3, 3);
  const lines = Buffer.alloc((width + 1) * height);
  for (const [pixel, colour] of colours.entries()) {
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = places.get(colour) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_TYPES.palette, 0, 0, 0], 8);
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
