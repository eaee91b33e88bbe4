import type { ExampleQuestions } from '../parts/exampleQuestions.ts';

export const arabicExampleQuestions: ExampleQuestions = {
  said: (name) => `ماذا قال ${name}؟`,
  saidOn: (name, topic) => `ماذا قال ${name} عن ${topic}؟`,
  whoIs: (name) => `من هو ${name}؟`,
};
