/** What is wrong with the folder that MEANING_MODEL names, or with what runs it. */
export const meaningModel = {
  unreadable: (directory: string): string => `MEANING_MODEL: cannot read the folder ${directory}`,
  lacks: (directory: string, file: string): string => `MEANING_MODEL: ${directory} has no ${file}`,
  hasSeveral: (directory: string, file: string): string =>
    `MEANING_MODEL: ${directory} has several files that could be ${file}; rename the right one to ${file}`,
  malformed: (file: string): string => `MEANING_MODEL: ${file} is not a file of a sentence model`,
  noRuntime: (name: string): string =>
    `MEANING_MODEL needs the package ${name}: run “npm install --no-save --ignore-scripts ${name}” in the folder of the program`,
  thread: 'the thread of the sentence model',
};
