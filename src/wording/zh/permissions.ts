import type { Translation } from '../translation.ts';

export const permissions: NonNullable<Translation['permissions']> = {
  'View Channels': '看到规则中写明的频道，以及其中的提及',
  'Send Messages': '回答提及、分享回复、发送新发现和摘要',
  'Send Messages in Threads': '在子区和论坛的帖子中做同样的事',
  'Create Public Threads': '从回复创建子区',
  'Attach Files': '分享和发送带有图或文件的回复',
  'Read Message History': '以回复的形式回答提及，并在出错后查看消息是否已经发出',
};
