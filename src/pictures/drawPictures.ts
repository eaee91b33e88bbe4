import { createHash } from 'node:crypto';
import { Memo } from '../text/memo.ts';
import type { Pictured } from '../views/pictured.ts';
import { english } from '../wording/en/english.ts';
import { speakingWords } from '../wording/speaking.ts';
import { companyPicture } from './companyPicture.ts';
import type { LaidOut } from './laidOut.ts';
import { isDrawable } from './lines.ts';
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
export type DrawPictures = (pictured: Pictured) => Promise<readonly Picture[]>;

/** Pictures that are remembered: turning the pages of a reply shows the first page again. */
const MOST_REMEMBERED = 15;

/** What draws pictures and remembers the last ones; a host has one for as long as it runs. */
export function pictureDrawer(): DrawPictures {
  const drawn = new Memo<string, Promise<Uint8Array>>(MOST_REMEMBERED);
  return async (pictured) =>
    Promise.all(
      drawableFor(pictured).map(async ({ name, description, drawing }) => {
        const key = createHash('sha256').update(JSON.stringify(drawing.spec)).digest('base64');
        const data = drawn.of(key, () => pngOf(drawing));
        data.catch(() => drawn.forget(key)); // whoever waits for it hears of the failure
        return { name, description, data: await data };
      }),
    );
}

/**
 * The bot's own words are drawn in English if the font lacks the script of the language that it speaks, such as Chinese; the
 * description stays in that language. A font with Chinese, Japanese and Korean would be larger than all else that draws.
 */
function drawableFor(pictured: Pictured): readonly (LaidOut & { readonly name: string })[] {
  const own = laidOutFor(pictured);
  if (own.every(({ drawing }) => drawing.words.every(({ text }) => isDrawable(text)))) return own;
  const inEnglish = speakingWords(english, () => laidOutFor(pictured));
  return own.map((one, at) => ({ ...one, drawing: inEnglish[at]?.drawing ?? one.drawing }));
}

function laidOutFor({ timeline, person }: Pictured): readonly (LaidOut & { readonly name: string })[] {
  const laidOut: readonly (readonly [string, LaidOut | null])[] = [
    ['timeline.png', timeline === null ? null : timelinePicture(timeline, measure)],
    ['over-time.png', person === null ? null : timesPicture(person, measure)],
    ['together.png', person === null ? null : companyPicture(person, measure)],
  ];
  return laidOut.flatMap(([name, one]) => (one === null ? [] : [{ name, ...one }]));
}
