import type { Translation } from '../translation.ts';

export const schedules: NonNullable<Translation['schedules']> = {
  sameTimes: (number, words) => `定时 ${number} 已经是这些时间：${words}。请选别的时间，或用 /digest drop 结束它。`,
  tooMany: (limit) => `本频道已有 ${limit} 项定时，达到上限。请用 /digest drop 结束一项。/digest list 列出所有定时。`,
  added: (number, times, zone) => `定时 ${number} 已设定：${times}（${zone}）`,
  what: '到这些时间，机器人会在本频道发送摘要：新文件、关注找到的内容，以及有了改动的已引用或已固定的段落。没有新内容时不发送。',
  first: (moment, zone) => `第一份的时间：${moment}（${zone}）。`,
  defaultZone: (zone) => `你没有指定时区，因此用 ${zone}。选项“zone”可以另设，例如 Europe/Paris。`,
  dropped: (number, times, zone) => `定时 ${number} 已结束：${times}（${zone}）`,
  noMore: '它不再发送摘要。',
  list: (isTerminal) => (isTerminal ? '所有频道的定时' : '本频道的定时'),
  none: '还没有。请用 /digest schedule 设定一项。',
  faultElsewhere: (number, fault, times) => `你在另一个频道设定的定时 ${number} 无法发送：${fault}。它的时间：${times}`,
  noneHere: '本频道还没有定时。请用 /digest schedule 设定一项。',
  several: (numbers) => `本频道有多项定时：${numbers}。请用选项“number”指明一项。`,
  unknownDigest: (number, digest) => `定时 ${number} 没有摘要 ${digest}。不填选项“digest”就能看到下一份。`,
  unknownZone: (typed, near) =>
    near.length === 0
      ? `没有时区“${typed}”。请写 Europe/Paris、America/New_York 或 UTC 这样的名称。`
      : `没有时区“${typed}”。你指的是 ${near.join('、')} 吗？`,
};
