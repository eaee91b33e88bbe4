import { say } from '../phrase.ts';
import type { Translation } from '../translation.ts';

export const help: NonNullable<Translation['help']> = {
  command: (name, description) => say`${name} — ${description}`,
  option: (name, isRequired, description) => say`${name}${isRequired ? '' : '（可选）'}：${description}`,
  example: (example) => say`例如：${example}`,
  heading: 'Verbatim 用卷宗的原话回答',
  examples: '这个卷宗能回答的问题，例如：',
  asking: '用 /ask 提问。只有你能看到答案；按“分享”就会发给所有人。',
  mentioning: '也可以提及 Verbatim 并提出问题：所有人都能看到答案。在私信里不需要提及。',
  goingOn: '在子区里或在回复中，“那是什么时候？”或“她说了什么？”会接着上一个问题。',
  checking: '要核对引语，请用 /verify，或者右键点击（手机上长按）一条消息，选“APP”，再选“与卷宗核对”。',
  inTerminal: '提问：verbatim ask "问题"。核对引语：verbatim verify "文本"。',
  usage: '某个命令的选项：verbatim usage 命令。',
  detail: '某个命令的选项：/help 加上命令名。',
  commands: '命令',
  card: '每个答案都是卷宗中的一个段落，一字不改，并附引用编号。Verbatim 不添加任何自己的内容。',
  cardAsking: '点一个问题，或提及 Verbatim 提出你自己的问题，或用 /ask。其余的见 /help。',
  cardPrivacy: '你点的问题和用 /ask 提的问题，只有你能看到答案。提及的答案所有人都能看到。',
  emptyDossier: '卷宗里还没有文件。管理卷宗的人可以用 /dossier add 添加，或把文件放进它的文件夹。',
};
