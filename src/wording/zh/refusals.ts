import type { Translation } from '../translation.ts';
import { count, listInWords, quoted } from './counting.ts';

export const refusals: NonNullable<Translation['refusals']> = {
  otherVersion: '这个按钮来自机器人的另一个版本。请重新使用该命令。',
  dossierChanged: '这条回复之后卷宗有了变化。请重新使用该命令。',
  sharedAlready: '这已经分享过了。',
  noDossier: '这里没有开放的卷宗。请让服务器管理员或机器人的运营者在本频道开放一个。',
  notOffered: '机器人已没有这个命令。请重新加载 Discord。',
  nothingToCheck: ({ forwarded, embeds, displays, hasPoll }, textFiles, unread) => {
    const seen = [
      '消息自身的文本',
      ...(forwarded === 0 ? [] : [count(forwarded, '条转发的消息')]),
      ...(embeds === 0 ? [] : [count(embeds, '个嵌入内容')]),
      ...(displays === 0 ? [] : [count(displays, '个文本组件')]),
      ...(hasPoll ? ['消息中的投票'] : []),
      ...(textFiles === 0 ? [] : [count(textFiles, '个文本文件')]),
    ];
    const files = unread.length === 0 ? '' : `未查看：${listInWords(unread.map(quoted))}。`;
    return `这条消息中没有可核对的词语。已查看：${listInWords(seen)}。${files}请选另一条消息，或用 /verify 给出文本或文件。`;
  },
  withheld: (id) => `这条回复没有发出，因为其中的话与文件不符。机器人的运营者可在日志中按 ${id} 找到原因。`,
  failed: (id) => `机器人出了错。请再试一次。如果一直这样，请把这个编号告诉机器人的运营者：${id}。`,
  tooOld: '这条回复太旧，按钮已失效。请重新使用该命令。',
  unreachable: 'Discord 没有回应机器人。请稍后再试。',
  perhapsShared: 'Discord 没有确认这条消息，机器人又不能读取本频道来查看。再次分享之前，请先看看它是否已经发出。',
  cannotShare:
    '不能在这里分享，因为不是本频道的所有人都可以问这个卷宗。' +
    '请到所有人都可以问的频道去分享，或者发送引用编号：别人可以用 /cite 查看。',
  mayNot: {
    ask: '你在这里不能问这个卷宗。服务器管理员可以用 /dossier access 允许。',
    pin: '你在这里不能固定这个卷宗的段落，也不能关注它。服务器管理员可以用 /dossier access 允许。',
    share: '你在这里不能分享这个卷宗的内容。服务器管理员可以用 /dossier access 允许。',
    add: '你在这里不能给这个卷宗添加文件。机器人的运营者可以用 DOSSIER_MANAGERS 允许，服务器管理员可以用 /dossier access 允许。',
    manage: '只有拥有“管理服务器”权限的人才能这样做，而且要在其服务器的频道里。',
    grant: '只有机器人的运营者能更改这个卷宗的权限。运营者可以用 DOSSIER_MANAGERS 让本服务器的管理员来做。',
  },
  notThatDossier: (asked, open) => `卷宗“${asked}”没有在这里开放。这里开放的有：${listInWords(open)}。`,
  severalDossiers: (open) => `这里开放了多个卷宗：${listInWords(open)}。请用选项“dossier”指明一个。`,
  whichDossier: (open) =>
    `这里开放了多个卷宗：${listInWords(open)}。你指的是哪一个？服务器管理员可以用 /dossier default 设定默认的卷宗。`,
};
