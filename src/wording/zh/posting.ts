import type { Translation } from '../translation.ts';
import { listInWords, quoted } from './counting.ts';

const GRANT = '服务器管理员可以在频道设置的“权限”中授予。';

const listed = (names: readonly string[]): string => listInWords(names.map(quoted));

function botLacks(names: readonly string[], instead: string): string {
  return `机器人在本频道缺少权限${listed(names)}。${GRANT}${instead}`;
}

export const posting: NonNullable<Translation['posting']> = {
  youMayNotShare: (lacking) => `你不能在这里分享：你在本频道缺少权限${listed(lacking)}。${GRANT}`,
  youMayNotOpenThreads: (lacking) => `你不能在这里创建子区：你在本频道缺少权限${listed(lacking)}。${GRANT}`,
  youMayNotHaveNewsPosted: (lacking) => `你不能在这里设定发送：你在本频道缺少权限${listed(lacking)}。${GRANT}`,
  botMayNotShare: (lacking) => botLacks(lacking, '在此之前，只有你能看到这条回复。'),
  botMayNotOpenThreads: (lacking) => botLacks(lacking, '在此之前，请用“分享”，那不需要子区。'),
  botMayNotAnnounce: (lacking) => botLacks(lacking, '然后请再试一次。'),
  botMayNotAnswer: (lacking) => botLacks(lacking, '在此之前，请用 /ask：只有你能看到答案。'),
  botMayNotPost: '机器人已不能在那个频道发送消息。请询问服务器管理员。',
  youAskedIn: '你提问的地方：',
  notAnswered: (why) => `机器人无法在那里回答。${why}`,
  lacking: (lacking) => `机器人在该频道缺少权限${listed(lacking)}；服务器管理员可以授予`,
};
