import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** A copy of a picture, turned clockwise by some degrees and enlarged by a factor, on white and as large as it needs. */
export function turnedCanvas(picture: Canvas, degrees: number, scale = 1): Canvas {
  if (degrees === 0 && scale === 1) return picture;
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const width = Math.max(1, Math.round((picture.width * cos + picture.height * sin) * scale));
  const height = Math.max(1, Math.round((picture.width * sin + picture.height * cos) * scale));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  context.rotate(angle);
  context.scale(scale, scale);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return canvas;
}
