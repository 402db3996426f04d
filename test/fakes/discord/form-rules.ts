import { doubles, listOf, strangers } from "./localised.ts";
import { isRecord, isText, isWhole, type Payload } from "./payload.ts";

/**
 * What Discord refuses about a modal. Only fields of text are known here. Written from discord-api-spec `openapi.json`
 * (`ModalInteractionCallbackRequestData`) and discord-api-docs interactions/receiving-and-responding, Modal.
 */
export function formComplaints(form: Payload): readonly string[] {
  const labels = listOf(form.components);
  return [
    ...strangers(form, ["custom_id", "title", "components"]),
    ...(isText(form.custom_id, 1, 100) ? [] : ["custom_id: not of 1 to 100 characters"]),
    ...(isText(form.title, 1, 45) ? [] : ["title: not of 1 to 45 characters"]),
    ...(labels.length >= 1 && labels.length <= 5 ? [] : [`${labels.length} components`]),
    ...doubles(fieldsOf(form).map(({ custom_id: id }) => String(id))),
    ...labels.flatMap((label, at) => {
      const found = isRecord(label) ? labelComplaints(label) : ["no object"];
      return found.map((complaint) => `components[${at}].${complaint}`);
    }),
  ];
}

/** The fields of a modal, in their order. */
export const fieldsOf = (form: Payload): readonly Payload[] =>
  listOf(form.components).flatMap((label) =>
    isRecord(label) && isRecord(label.component) ? [label.component] : [],
  );

/** components/reference, Component Types and Text Input Styles. */
const types = { label: 18, textInput: 4 } as const;
const mostUnits = 4000;

const labelComplaints = (label: Payload): readonly string[] => [
  ...strangers(label, ["type", "id", "label", "description", "component"]),
  ...(label.type === types.label ? [] : ["type: no label"]),
  ...(isText(label.label, 1, 45) ? [] : ["label: not of 1 to 45 characters"]),
  ...(isText(label.description ?? "-", 1, 100) ? [] : ["description: not of 1 to 100 characters"]),
  ...(isRecord(label.component) ? fieldComplaints(label.component) : ["component: no object"]),
];

const fieldKeys = [
  "type",
  "id",
  "custom_id",
  "style",
  "value",
  "placeholder",
  "required",
  "min_length",
  "max_length",
];

function fieldComplaints(field: Payload): readonly string[] {
  const { placeholder = "", required = true } = field;
  return [
    ...strangers(field, fieldKeys),
    ...(field.type === types.textInput ? [] : ["component: no field of text"]),
    ...(isText(field.custom_id, 1, 100) ? [] : ["custom_id: not of 1 to 100 characters"]),
    ...(isWhole(field.style, 1, 2) ? [] : ["style: no such"]),
    ...(isText(placeholder, 0, 100) ? [] : ["placeholder: more than 100 characters"]),
    ...(typeof required === "boolean" ? [] : ["required: neither true nor false"]),
    ...lengthComplaints(field),
  ];
}

function lengthComplaints({ value = "", min_length: least = 0, max_length: most = mostUnits }: Payload) {
  return [
    ...(isWhole(least, 0, mostUnits) && isWhole(most, 1, mostUnits) ? [] : ["length: no such"]),
    ...(isText(value, 0, Number(most)) ? [] : ["value: longer than it may be"]),
  ];
}
