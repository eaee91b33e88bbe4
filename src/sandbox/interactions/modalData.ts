import { isJsonObject, type JsonObject } from '../json/json.ts';
import { COMPONENTS } from '../schemas/componentSchema.ts';
import { textOf } from '../schemas/componentTree.ts';
import { CannotDo, type OpenModal, type Upload } from '../user/userSession.ts';
import { LIMITS } from '../world/limits.ts';
import { selected } from './componentData.ts';
import type { Resolved } from './resolved.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Files by the custom id of their field. */
export type ModalFiles = Readonly<Record<string, readonly Upload[]>>;

interface Submission {
  readonly fields: Fields;
  readonly files: ModalFiles;
  readonly resolved: Resolved;
}

function checkCount(field: JsonObject, count: number, most: number, what: string): void {
  const isRequired = field.required !== false;
  if (count === 0 && !isRequired) return;
  const least = Number(field.min_values ?? (isRequired ? 1 : 0));
  const limit = Number(field.max_values ?? most);
  if (count >= least && count <= limit) return;
  throw new CannotDo(`"${textOf(field, 'custom_id')}" wants ${least} to ${limit} ${what}, not ${count}`);
}

function givenValues(field: JsonObject, fields: Fields): readonly string[] | undefined {
  const given = fields[textOf(field, 'custom_id')];
  return given === undefined ? undefined : [given].flat();
}

/** The values of a group, checked against its options; those that are set at the start if nothing was given. */
function ticked(field: JsonObject, fields: Fields, most: number): readonly string[] {
  const options = Array.isArray(field.options) ? field.options.filter(isJsonObject) : [];
  const defaults = options.filter((option) => option.default === true).map((option) => textOf(option, 'value'));
  const values = givenValues(field, fields) ?? defaults;
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new CannotDo(`"${textOf(field, 'custom_id')}" has no option "${unknown}"`);
  checkCount(field, values.length, most, 'values');
  return values;
}

function typedText(field: JsonObject, fields: Fields): JsonObject {
  const customId = textOf(field, 'custom_id');
  const value = givenValues(field, fields)?.join('\n') ?? textOf(field, 'value');
  const { min_length: shortest = 0, max_length: longest = 4000 } = field;
  if (value === '' && field.required !== false) throw new CannotDo(`the field "${customId}" must be filled in`);
  const fits = value.length >= Number(shortest) && value.length <= Number(longest);
  if (value !== '' && !fits) {
    throw new CannotDo(`the field "${customId}" wants ${String(shortest)} to ${String(longest)} characters`);
  }
  return { value };
}

type Submit = (field: JsonObject, submission: Submission) => JsonObject;

/** What each kind of field sends; the kinds not named are select menus. */
const SUBMITTED: Readonly<Record<number, Submit>> = {
  [COMPONENTS.textInput]: (field, { fields }) => typedText(field, fields),
  [COMPONENTS.fileUpload]: (field, { files, resolved }) => {
    const uploads = files[textOf(field, 'custom_id')] ?? [];
    checkCount(field, uploads.length, 1, 'files');
    return { values: uploads.map((upload) => resolved.attachment(upload)) };
  },
  [COMPONENTS.radioGroup]: (field, { fields }) => ({ value: ticked(field, fields, 1)[0] ?? null }),
  [COMPONENTS.checkboxGroup]: (field, { fields }) => ({ values: ticked(field, fields, LIMITS.groupOptions) }),
  [COMPONENTS.checkbox]: (field, { fields }) => ({
    value: (givenValues(field, fields)?.[0] ?? String(field.default === true)) === 'true',
  }),
};

function submitted(field: JsonObject, submission: Submission): JsonObject {
  const base = { type: field.type, id: field.id, custom_id: textOf(field, 'custom_id') };
  const submit = SUBMITTED[Number(field.type)];
  if (submit !== undefined) return { ...base, ...submit(field, submission) };
  const values = givenValues(field, submission.fields) ?? [];
  const isLeftOut = values.length === 0 && field.required === false;
  return { ...base, values: isLeftOut ? [] : selected(field, values, submission.resolved) };
}

/** The data of sending a dialogue. Throws `CannotDo`. */
export function modalData(modal: OpenModal, fields: Fields, files: ModalFiles, resolved: Resolved): JsonObject {
  const given = [...Object.keys(fields), ...Object.keys(files)];
  const unknown = given.find((name) => !modal.fields.some((field) => field.customId === name));
  if (unknown !== undefined) throw new CannotDo(`the dialogue "${modal.title}" has no field "${unknown}"`);
  const submission = { fields, files, resolved };
  const components = modal.components.map((component, index) => {
    const base = { type: component.type, id: component.id ?? index + 1 };
    const { component: inside, components: row } = component;
    if (isJsonObject(inside)) return { ...base, component: submitted(inside, submission) };
    if (!Array.isArray(row)) return base;
    return { ...base, components: row.filter(isJsonObject).map((each) => submitted(each, submission)) };
  });
  return { custom_id: modal.customId, components, ...resolved.json() };
}
