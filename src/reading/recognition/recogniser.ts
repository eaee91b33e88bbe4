import type { Canvas } from '@napi-rs/canvas';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { inkOf } from './ink.ts';
import { withLanguageFolder } from './languageData.ts';
import { type LostLines, lostLines } from './lostLines.ts';
import { plainPicture } from './plainPicture.ts';
import { type RecognisedParagraph, recognisedParagraphs, wordsIn } from './recognisedPage.ts';
import { turnedCanvas } from './turnedCanvas.ts';

/** What recognition made of one picture. */
export interface Recognised {
  /** In reading order. */
  readonly paragraphs: readonly RecognisedParagraph[];
  /** How many lines the picture shows of which nothing was recognised. */
  readonly lost: number;
}

/** Words of a page that is upside down have about 40 in the mean, of 100; those of a poor but upright one 70. */
const UPRIGHT = 65;
/** Below this mean a picture holds no text: what was recognised are shapes of a photograph. */
const IS_TEXT = 50;

interface Attempt extends Recognised {
  readonly confidence: number;
  readonly lostShare: number;
}

const BLANK: Attempt = { paragraphs: [], confidence: 0, lost: 0, lostShare: 0 };

/**
 * Ways to look at one page: as it is, without looking for tables, and as if it were finer. The engine takes letters of
 * several lines for columns now and then, at full confidence, and which pages it does so with depends on these.
 */
const WAYS = [
  { tables: '1', finer: 1 },
  { tables: '0', finer: 1 },
  { tables: '1', finer: 1.5 },
] as const;

/**
 * Recognises text in pictures, with Tesseract as WebAssembly. It starts with the first picture. One picture at a time.
 */
export class Recogniser {
  readonly #languages: readonly string[];
  #worker: Promise<Worker> | undefined;

  /** `languages` are Tesseract's codes; their data must be installed. */
  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  /**
   * The text of a picture. A page that is turned or slanted is turned upright first. `dotsPerInch` is null if it is not
   * known.
   */
  async recognise(picture: Canvas, dotsPerInch: number | null): Promise<Recognised> {
    const { canvas, resolution } = plainPicture(picture, dotsPerInch);
    const upright = await this.#best(canvas, resolution);
    if (upright === BLANK || upright.confidence >= UPRIGHT) return upright;
    const turned = await this.#best(turnedCanvas(canvas, 180), resolution);
    const better = turned.confidence > upright.confidence ? turned : upright;
    return better.confidence >= IS_TEXT ? better : { paragraphs: [], lost: 0 };
  }

  async close(): Promise<void> {
    const worker = await this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  /** The attempt that loses the fewest lines; the first that loses none ends the search. */
  async #best(canvas: Canvas, resolution: number): Promise<Attempt> {
    const ink = inkOf(canvas);
    if (!ink.pixels.includes(1)) return BLANK;
    const png = canvas.toBuffer('image/png');
    let best: Attempt | undefined;
    for (const way of WAYS) {
      const attempt = await this.#attempt(png, resolution, way, (words) => lostLines(ink, words));
      if (best === undefined || attempt.lostShare < best.lostShare) best = attempt;
      if (best.lost === 0 || best.confidence < UPRIGHT) break;
    }
    return best ?? BLANK;
  }

  async #attempt(
    png: Buffer,
    resolution: number,
    way: (typeof WAYS)[number],
    lostOf: (words: Parameters<typeof lostLines>[1]) => LostLines,
  ): Promise<Attempt> {
    this.#worker ??= this.#start();
    const worker = await this.#worker;
    await worker.setParameters({
      textord_tabfind_find_tables: way.tables,
      user_defined_dpi: String(Math.round(resolution * way.finer)),
    });
    const { data } = await worker.recognize(png, {}, { blocks: true, text: false });
    const paragraphs = recognisedParagraphs(data.blocks ?? []);
    const words = wordsIn(paragraphs);
    const { count, share } = lostOf(words.map(({ box }) => box));
    return { paragraphs, confidence: meanConfidence(words), lost: count, lostShare: share };
  }

  async #start(): Promise<Worker> {
    const worker = await withLanguageFolder(this.#languages, (langPath) =>
      createWorker([...this.#languages], OEM.LSTM_ONLY, {
        langPath,
        cacheMethod: 'none',
        // Without a handler a job that fails ends the process. The job's own promise says so too.
        errorHandler: () => undefined,
      }),
    );
    // Mode 6, the default of the library, reads across columns.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
    return worker;
  }
}

/** The mean over letters, so that specks count little. */
function meanConfidence(words: readonly { readonly text: string; readonly confidence: number }[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
