const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

/** `1.5 MB`; below one, `300 KB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`;
  return `${Number((bytes / MEGABYTE).toFixed(1))} MB`;
}

/** What is said of files that come with a call. */
export const files = {
  tooLarge: (name: string, bytes: number, max: number): string =>
    `“${name}” is too large: it has ${sizeInWords(bytes)}, and the limit is ${sizeInWords(max)}. Send a smaller file, or only the part that matters.`,
  foreign: (name: string): string => `The bot only reads files attached in Discord. Attach “${name}” itself.`,
  gone: (name: string): string => `Discord no longer has “${name}”. Attach it again.`,
  notFetched: (name: string): string => `“${name}” could not be fetched from Discord. Try again in a moment.`,
  tooSlow: (name: string, seconds: number): string =>
    `“${name}” did not arrive from Discord within ${seconds} seconds. Try again in a moment.`,
  unreadable: (name: string, reason: string): string => `“${name}” ${reason}.`,
  noReader: 'Files cannot be read here. Paste the text instead.',
};
