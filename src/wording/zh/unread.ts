import type { Translation } from '../translation.ts';
import { numeral } from './counting.ts';
import { ranges } from './readingNotes.ts';

const READABLE = '.txt、.html、.pdf、.docx 或机器人能读取的其他格式';
const OWN_EXTENSION = '请改为与实际格式相符的扩展名';
const AGAIN = '请重新下载或导出';
const ITSELF = '请把文件本身放在这里';

export const unread: NonNullable<Translation['unread']> = {
  stray: (file, reason) => `${file} 不在任何卷宗的文件夹中，而且：${reason}`,
  sameName: (folder) => `与文件夹 ${folder} 中的一份文件同名；请给其中一份改名`,
  mayNotOpen: '机器人无法打开；请给机器人读取权限',
  linkToNothing: `是指向不存在的文件的链接；${ITSELF}`,
  linkToItself: `是指回自身的链接；${ITSELF}`,
  cannotOpen: (code) => `无法打开（${code}）`,
  isNoFile: '不是文件，而是设备、管道或套接字；请移走',
  isEmpty: '是空的',
  tooLarge: (size, limit) => `太大（${size}，上限是 ${limit}）；请拆分，或调高 MAX_FILE_MB`,
  linkOut: `是指向文档总文件夹之外的链接；${ITSELF}`,
  linkToHolder: '是指向其上级文件夹的链接；请移走',
  isNoOldWord: '不是 Word 97–2003 文档；请另存为 .docx',
  isNoRichText: `扩展名是 .rtf，但不是 RTF 文件；${OWN_EXTENSION}`,
  isNoWorkbook: '不是 Excel 工作簿，或与扩展名不符；请另存为 .xlsx',
  oldWorkbook: '是旧格式或二进制的 Excel 工作簿；请另存为 .xlsx',
  encryptedOffice: '已加密或是旧格式；请以当前格式另存，不设密码',
  isNoOpenDocument: `不是 OpenDocument 文本、演示文稿或电子表格；${OWN_EXTENSION}`,
  isNoPresentation: '不是 PowerPoint 演示文稿，或与扩展名不符；请另存为 .pptx',
  oldPresentation: '是旧格式的 PowerPoint 文件；请另存为 .pptx',
  image: '是图片；请设置 TEXT_RECOGNITION=on 来识别其中的文字，或把文字放在这里',
  imageWithoutText: '是没有可识别文字的图片；如果其中有文字，请把文字放在这里',
  isNoImage: `扩展名是图片的，但格式不符；${OWN_EXTENSION}`,
  tiff: '是机器人不能读取的图片格式；请另存为 .pdf 或 .png',
  largePicture: (pixels) => `超过 ${numeral(pixels / 1_000_000)} 百万像素；请以较小的尺寸另存`,
  isNoChat: '是 JSON，但不是从 Discord、Telegram 或 Slack 导出的聊天记录；请把文字另存为 .txt，或以其他格式导出',
  noCues: `扩展名是字幕的，但没有时间；${OWN_EXTENSION}`,
  isNoPdf: `扩展名是 .pdf，但不是 PDF 文件；${AGAIN}`,
  encryptedOrOld: '已加密，或是旧格式的 Word 文件；请另存为 .docx，不设密码',
  isNoWord: `扩展名是 .docx，但不是 Word 文件；${AGAIN}`,
  nestedPage: '作为网页嵌套太深；请把文字存为较简单的形式',
  isOtherZip: '是 ZIP 压缩包，但不是 Word 文档；请用文字处理软件另存为 .docx',
  isBroken: `已损坏或不完整；${AGAIN}`,
  packedOtherwise: '压缩方式是机器人不能读取的；请重新保存',
  zipEncrypted: '已加密；请另存，不设密码',
  unpacksToMore: (megabytes) => `解压后超过 ${megabytes} MB，远大于文本；请移走`,
  pdfEncrypted: '已加密；请另存一份不带密码的',
  pdfBroken: `已损坏或不完整；${AGAIN}`,
  emptyPages: `每一页都没有文字；如果应该有，${AGAIN}`,
  onlyPictures: (pages, isRecognised) => {
    const what = `没有文字：第 ${ranges(pages)} 页是图片`;
    return isRecognised ? `${what}，其中没有识别出文字` : `${what}；请设置 TEXT_RECOGNITION=on 来识别其中的文字`;
  },
  partUnread: (what, message) => `${what}无法读取：${message}`,
  partSlow: (what, seconds) => `${what}读取超过 ${seconds} 秒；请以较简单的形式重新导出`,
  isCutShort: `不完整：缺少末尾；${AGAIN}`,
  nestedContainers: (depth) => `在其他文件中嵌套超过 ${depth} 层；请解压后直接放在这里`,
  manyMembers: (most) => `在所属文件中排在前 ${most} 份文件之后；请拆分那份文件`,
  largeMembers: (megabytes) => `在所属文件中排在前 ${megabytes} MB 之后；请拆分那份文件`,
  namelessMember: '未命名',
  tooSlow: (seconds) => `读取超过 ${seconds} 秒；请拆分，或调高 READING_SECONDS`,
  tooMuchMemory: (megabytes) => `读取所需内存超过 ${megabytes} MB；请拆分，或调高 READING_MEMORY_MB`,
  readerEnded: (how) => `使读取程序中止（${how}）；请以其他格式重新导出`,
  wholeFile: '整份文件',
  page: (number) => `第 ${number} 页`,
  slow: (seconds) => `读取超过 ${seconds} 秒；请拆分`,
  nested: '嵌套太深，无法读取；请存为较简单的形式',
  isOfOtherKind: (message) => `已损坏，或是无法读取的格式：${message}`,
  noText: '没有文字；如果其中是页面的图片，请先做文字识别',
  littleText: (letters) => `几乎没有文字（${numeral(letters)} 个字母）；请移走，或加上它的文字`,
  binary: `是二进制数据，不是文本；${OWN_EXTENSION}`,
  wrongMark: (encoding) => `标明是 ${encoding}，实际却不是；请另存为 UTF-8`,
  nestedMarkdown: '列表或引用嵌套太深；请存为较简单的形式',
  longParagraph: (marks) => `有一个段落含超过 ${marks} 个 Markdown 标记；请另存为 .txt`,
  linkInArchive: '是压缩包内的链接；请把文件本身放进去',
  packedTooSmall: '解压后大得可疑；请移走',
  manyEntries: (limit) => `含超过 ${limit} 份文件；请只把重要的放在这里`,
  isNoArchive: '扩展名是 .zip，但不是 ZIP 压缩包；请重新打包为 .zip',
  emptyArchive: '其中没有文件',
  bookEncrypted: '有版权保护（DRM）；请换一份没有保护的',
  isNoMessage: '扩展名是 .msg，但不是 Outlook 邮件；请从 Outlook 重新保存',
  isNoWebArchive: '其中没有网页；请重新保存该网页',
  isNoBook: `扩展名是 .epub，但不是 EPUB 电子书；${AGAIN}`,
  mailEncrypted: '已加密；请从邮件程序另存一份解密的',
  onlyQuoted: '只引用了其他邮件；请把那些邮件放在这里',
  isNoMailbox: '其中没有邮件；请重新导出为 .mbox',
  isNoMail: '不是邮件：没有邮件头；请从邮件程序重新保存',
  otherType: (extension) =>
    extension === ''
      ? `没有扩展名，因此机器人不知道它的格式；请命名为 ${READABLE}`
      : `是机器人不能读取的格式（${extension}）；请另存为 ${READABLE}`,
  notText: {
    pdf: `扩展名是文本的，实际是 PDF；${OWN_EXTENSION}`,
    zip: `扩展名是文本的，实际是 ZIP 压缩包；${OWN_EXTENSION}`,
    rtf: '扩展名是文本的，实际是 RTF；请命名为 .rtf',
    html: '扩展名是文本的，实际是网页；请命名为 .html',
  },
  otherEncoding: (likely) =>
    likely === null ? '文字编码未知；请另存为 UTF-8' : `编码似乎是 ${likely}；请另存为 UTF-8`,
};
