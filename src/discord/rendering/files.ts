import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Pictured } from '../../views/pictured.ts';
import { MAX_FILE_BYTES, MAX_FILE_DESCRIPTION, MAX_FILES, MAX_GALLERY_ITEMS } from '../limits.ts';

/** A file that goes out with a message. */
export interface RenderedFile {
  /** As it is saved: letters, digits, `.`, `_` and `-` with an ending, so that Discord leaves it as it is. */
  readonly name: string;
  /** What a picture shows, for readers who do not see it; what any other file contains. */
  readonly description: string;
  readonly data: Uint8Array;
}

/** Draws the pictures of an answer, as PNG; none if there is too little to show. */
export type DrawPictures = (pictured: Pictured) => Promise<readonly RenderedFile[]>;

/** Discord replaces other characters in a name, and `attachment://name` would then point nowhere. */
const NAME = /^\w[\w-]*(?:\.[\w-]+)+$/;
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;

/** How the components of a message point at a file that goes out with it. */
export function addressOf({ name }: Pick<RenderedFile, 'name'>): string {
  return `attachment://${name}`;
}

/** One gallery for the pictures, which shows them at once; then a component for each other file, to be saved. */
export function fileComponents(files: readonly RenderedFile[]): readonly APIComponentInContainer[] {
  checkFiles(files);
  const pictures = files.filter(isPicture);
  const others = files.filter((file) => !isPicture(file));
  const items = pictures.map((file) => ({ media: { url: addressOf(file) }, description: file.description }));
  return [
    ...(items.length === 0 ? [] : [{ type: ComponentType.MediaGallery as const, items }]),
    ...others.map((file) => ({ type: ComponentType.File as const, file: { url: addressOf(file) } })),
  ];
}

/** Throws an error that names the file if one is more than Discord takes: the fault is ours, never the reader's. */
export function checkFiles(files: readonly RenderedFile[]): void {
  if (files.length > MAX_FILES) throw new Error(`${files.length} files on one message; Discord takes ${MAX_FILES}`);
  const pictures = files.filter(isPicture).length;
  if (pictures > MAX_GALLERY_ITEMS) throw new Error(`${pictures} pictures in one gallery`);
  for (const [index, { name, description, data }] of files.entries()) {
    if (!NAME.test(name)) throw new Error(`“${name}” is no name that Discord keeps for a file`);
    if (files.findIndex((other) => other.name === name) !== index) throw new Error(`two files are called ${name}`);
    if (data.length > MAX_FILE_BYTES) throw new Error(`${name}: ${data.length} bytes; Discord takes ${MAX_FILE_BYTES}`);
    if (description.length > MAX_FILE_DESCRIPTION) {
      throw new Error(`${name}: a description of ${description.length} characters`);
    }
  }
}

function isPicture({ name }: RenderedFile): boolean {
  return PICTURE.test(name);
}
