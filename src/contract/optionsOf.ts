import type { FileBytes, FileText } from './givenFile.ts';
import type { AttachmentOption, ChoiceOption, CommandOption, IntegerOption } from './option.ts';

/** The checked options of a call, typed from their definitions: an option that is not required may be undefined. */
export type OptionsOf<Options extends readonly CommandOption[]> = {
  readonly [Option in Options[number] as Option['name']]: Option extends { readonly required: true }
    ? ValueOf<Option>
    : ValueOf<Option> | undefined;
};

/** The options of an example: those that are required, and some of the others. */
export type ExampleOf<Options extends readonly CommandOption[]> = {
  readonly [Option in Options[number] as Option extends { readonly required: true }
    ? Option['name']
    : never]: ValueOf<Option>;
} & {
  readonly [Option in Options[number] as Option['name']]?: ValueOf<Option>;
};

/** The names of the options that take any text. */
export type TextNameOf<Options extends readonly CommandOption[]> = Extract<
  Options[number],
  { readonly type: 'text' }
>['name'];

type ValueOf<Option extends CommandOption> = Option extends IntegerOption
  ? number
  : Option extends ChoiceOption
    ? Option['choices'][number] | (Option extends { readonly orNumber: true } ? number : never)
    : Option extends AttachmentOption
      ? Option extends { readonly as: 'text' }
        ? FileText
        : FileBytes
      : string;
