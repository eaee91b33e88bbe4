import type { Translation } from '../translation.ts';

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;

/** `1.5 MB`; below one, `300 KB`. */
function sizeInWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.round(bytes / KILOBYTE))} KB`;
  return `${Number((bytes / MEGABYTE).toFixed(1))} MB`;
}

export const files: NonNullable<Translation['files']> = {
  tooLarge: (name, bytes, max) =>
    `“${name}”太大：${sizeInWords(bytes)}，上限是 ${sizeInWords(max)}。请发送较小的文件，或只发送重要的部分。`,
  foreign: (name) => `机器人只读取附在 Discord 消息中的文件。请直接附上“${name}”。`,
  gone: (name) => `Discord 已没有“${name}”。请重新附上。`,
  notFetched: (name) => `无法从 Discord 获取“${name}”。请稍后再试。`,
  tooSlow: (name, seconds) => `“${name}”没有在 ${seconds} 秒内从 Discord 传到。请稍后再试。`,
  unreadable: (name, reason) => `“${name}”：${reason}。`,
  noReader: '这里无法读取文件。请直接粘贴文本。',
};
