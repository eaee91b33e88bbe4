/** What is said of ratings of answers. */
export const feedback = {
  goodButton: '👍',
  badButton: '👎',
  title: 'What is wrong with this answer?',
  description: 'A citation such as hearing-3:12 says which passage would be right',
  label: 'In a word (may be left out)',
  onlyAnswers: 'Only answers of /ask are rated.',
  good: 'Kept: a good answer. Press 👎 to change that.',
  bad: 'Kept: not a good answer. Press 👍 or 👎 to change that.',
  what: 'list what people said of answers (👍 👎)',
  evalFile: 'print what can be measured as an evaluation file: questions with the passage that is right, or none',
  none: 'nobody has rated an answer yet',
  noDatabase: (path: string): string => `there is no database at ${path}. Check DATA_DIR`,
  line: (mark: string, day: string, dossier: string, question: string, shown: string | null, words: string): string =>
    `${mark} ${day} ${dossier}: ${question} → ${shown ?? 'no answer'}${words === '' ? '' : ` — ${words}`}`,
  leftOut: (count: number): string =>
    `${count} of the ratings are left out: a follow-up, or a 👎 that names no passage as right`,
};
