import { fold } from '../../text/fold.ts';
import type { TranscriptWords } from '../parts/transcriptWords.ts';
import { foldedWords, words } from '../wordList.ts';

export const chineseTranscripts: TranscriptWords = {
  questions: words('问 問'),
  answers: words('答'),
  yes: foldedWords('是 是的 对'),
  fields: foldedWords(
    '注 注意 备注 備註 来源 來源 主题 主題 日期 时间 時間 地点 地點 姓名 年龄 年齡 地址 电话 電話 标题 標題 作者 编辑 編輯 图 圖 图片 摘要 结论 結論 结果 結果 状态 类型 ' +
      '价格 數量 数量 材料 步骤 步驟 提示 警告 重要 例如 定义 定義 附件 文件 编号 錯誤 错误 职业 決定 决定 出席 缺席',
  ),
  witnesses: new Set(['证人', '證人'].map(fold)),
  questioned: ['(?:采访|专访|專訪|採訪)NAME'],
};
