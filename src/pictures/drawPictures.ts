import { createHash } from 'node:crypto';
import type { AnswerJson } from '../json/answerJson.ts';
import { Memo } from '../text/memo.ts';
import { companyPicture } from './companyPicture.ts';
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

/** Draws the pictures of an answer; none if there is too little to show. */
export type DrawPictures = (answer: Drawn) => Promise<readonly Picture[]>;

type Drawn = Pick<AnswerJson, 'person' | 'timeline' | 'results'>;

/** Pictures that are remembered: turning the pages of a reply shows the first page again. */
const MOST_REMEMBERED = 15;

/** What draws pictures and remembers the last ones; a host has one for as long as it runs. */
export function pictureDrawer(): DrawPictures {
  const drawn = new Memo<string, Promise<Uint8Array>>(MOST_REMEMBERED);
  return async (answer) =>
    Promise.all(
      laidOutFor(answer).map(async ({ name, description, drawing }) => {
        const key = createHash('sha256').update(JSON.stringify(drawing.spec)).digest('base64');
        const data = drawn.of(key, () => pngOf(drawing));
        data.catch(() => drawn.forget(key)); // whoever waits for it hears of the failure
        return { name, description, data: await data };
      }),
    );
}

function laidOutFor(answer: Drawn): readonly (LaidOut & { readonly name: string })[] {
  const { person } = answer;
  const laidOut: readonly (readonly [string, LaidOut | null])[] = [
    ['timeline.png', timelinePicture(answer, measure)],
    ['over-time.png', person === undefined ? null : timesPicture(person, measure)],
    ['together.png', person === undefined ? null : companyPicture(person, measure)],
  ];
  return laidOut.flatMap(([name, one]) => (one === null ? [] : [{ name, ...one }]));
}
