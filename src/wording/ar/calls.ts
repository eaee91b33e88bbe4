import type { Translation } from '../translation.ts';

export const calls: NonNullable<Translation['calls']> = {
  needsOption: (called, option, description, example) =>
    `/${called} يحتاج إلى ${option}: ${description}. مثال: ${example}`,
  noWord: (called, option, value, example) =>
    `/${called} ${option}: ليس في «${value}» كلمة يُبحث عنها. مثال: ${example}`,
  noNumber: (called, option, value) => `/${called} ${option}: «${value}» ليس عدداً صحيحاً من 1 فما فوق. اكتب عدداً مثل 3.`,
  tooLarge: (called, option, number, limit) => `/${called} ${option}: العدد ${number} كبير جداً. الحد الأقصى ${limit}.`,
  tooLong: (called, option, length, limit) =>
    `/${called} ${option}: عدد الأحرف ${length}، والحد الأقصى ${limit}. اختصره.`,
  nothingKept: (called) => `لا تحتفظ الطرفية بشيء. استعمل /${called} في Discord.`,
  noSubcommands: (name, subcommand) => `ليس للأمر /${name} أمر فرعي «${subcommand}». اتركه.`,
  needsSubcommand: (name, names) => `/${name} يحتاج إلى واحد من: ${names}.`,
  unknownSubcommand: (name, subcommand, names) => `ليس للأمر /${name} أمر فرعي «${subcommand}». الموجود: ${names}.`,
  renamed: (name, successors) => `للأمر /${name} اسم جديد. استعمل ${successors.map((one) => `/${one}`).join(' أو ')}.`,
  unknown: (name, commands) => `لا يوجد أمر باسم «${name}». الأوامر: ${commands.map((one) => `/${one}`).join('، ')}.`,
  meant: (name, near) => `لا يوجد أمر باسم «${name}». هل تقصد /${near}؟`,
  unknownOption: (called, option, known) =>
    `ليس للأمر /${called} خيار «${option}». ${known.length > 0 ? `خياراته: ${known.join('، ')}.` : 'لا خيارات له.'}`,
  oneOf: (description, choices) => `${description} (واحد من: ${choices.join('، ')})`,
  noFile: (called, option) => `/${called} ${option} يحتاج إلى ملف. أرفق ملفاً.`,
  takesNoFile: (called, option) => `/${called} ${option} لا يقبل ملفاً. اتركه.`,
  noRole: (called, option, value) =>
    `/${called} ${option}: «${value}» ليس دوراً. اختر واحداً من القائمة، أو اكتب معرفه (نسخ معرف الدور).`,
  noChoice: (called, option, typed, { choices, orNumber }) =>
    `/${called} ${option}: «${typed}» ليس من الخيارات المتاحة. ${orNumber ? 'اكتب رقماً أو واحداً من' : 'اختر واحداً من'}: ${choices.join('، ')}.`,
};
