import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { wording } from '../../wording/catalogue.ts';
import { UnreadableFile } from '../unreadableFile.ts';

/** Larger pictures are no pages, and unpack to gigabytes. */
const MOST_PIXELS = 100_000_000;

/** An image file as a picture, on white where it is transparent. Throws {@link UnreadableFile}. */
export async function decodedPicture(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    (error: unknown) => {
      throw new UnreadableFile(wording.unread.isBroken, { cause: error });
    },
  );
  if (image.width * image.height > MOST_PIXELS) throw new UnreadableFile(wording.unread.largePicture(MOST_PIXELS));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  return canvas;
}
