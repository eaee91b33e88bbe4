import { createHash } from 'node:crypto';
import type { Answer } from '../json/old.ts';
import { companyPicture } from './companyPicture.ts';
import type { Drawing } from './drawing.ts';
import type { LaidOut } from './laidOut.ts';
import { measure, pngOf } from './png.ts';
import { timelinePicture } from './timelinePicture.ts';
import { timesPicture } from './timesPicture.ts';

/** A picture as a file, with what it shows in words. */
export interface Picture {
  readonly name: string;
  readonly description: string;
  /** PNG. */
  readonly data: Uint8Array;
}

/** Pictures that are remembered: turning the pages of a reply shows the first page again. */
const MOST_REMEMBERED = 30;
const drawn = new Map<string, Uint8Array>();

/** The pictures of an answer, none where there is too little to show. */
export async function drawPictures(
  answer: Pick<Answer, 'person' | 'timeline' | 'results'>,
): Promise<readonly Picture[]> {
  const { person } = answer;
  const laidOut: readonly (readonly [string, LaidOut | null])[] = [
    ['timeline.png', timelinePicture(answer, measure)],
    ['over-time.png', person === undefined ? null : timesPicture(person, measure)],
    ['together.png', person === undefined ? null : companyPicture(person, measure)],
  ];
  const pictures = laidOut.flatMap(([name, one]) => (one === null ? [] : [{ name, ...one }]));
  return Promise.all(
    pictures.map(async ({ name, description, drawing }) => ({ name, description, data: await remembered(drawing) })),
  );
}

async function remembered(drawing: Drawing): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(drawing.spec)).digest('base64');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const data = await pngOf(drawing);
  if (drawn.size >= MOST_REMEMBERED) for (const oldest of drawn.keys().take(1)) drawn.delete(oldest);
  drawn.set(key, data);
  return data;
}
