import { Routes } from "discord.js";
import type { REST } from "discord.js";
import type { Choice } from "./autocomplete.ts";
import type { Caller } from "./caller.ts";
import type { Form } from "./form.ts";
import type { DiscordBody, DiscordMessage } from "./render.ts";
import { uploads } from "./rest.ts";

/** How an interaction is answered: once within 3 seconds with a callback, and then for 15 minutes by what follows. */
export interface Responder {
  /** Whether a callback takes files along. */
  readonly carriesFiles: boolean;
  callback(callback: Callback): Promise<void>;
  /** Changes the message that the callback made, promised, or was pressed on. */
  edit(message: DiscordMessage): Promise<void>;
  followUp(message: DiscordMessage): Promise<void>;
  /** Takes the message away. */
  remove(): Promise<void>;
}

export type Callback =
  | { readonly kind: "message" | "update"; readonly message: DiscordMessage }
  /** A message is to come; who sees it is settled with that. */
  | { readonly kind: "promise"; readonly ephemeral: boolean }
  /** The message that was pressed on is to change. */
  | { readonly kind: "promise-update" }
  | { readonly kind: "choices"; readonly choices: readonly Choice[] }
  | { readonly kind: "form"; readonly form: Form };

/** discord-api-docs interactions/receiving-and-responding, Interaction Callback Type. */
const callbackTypes = {
  message: 4,
  promise: 5,
  "promise-update": 6,
  update: 7,
  choices: 8,
  form: 9,
} as const satisfies Record<Callback["kind"], number>;
/** discord-api-docs resources/message, Message Flags. */
const flags = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** A callback as JSON, without the files of its message. */
export function callbackJson(callback: Callback): { readonly type: number; readonly data?: unknown } {
  const type = callbackTypes[callback.kind];
  switch (callback.kind) {
    case "message":
      return { type, data: callback.message.body };
    case "update":
      return { type, data: changed(callback.message.body) };
    case "promise":
      return callback.ephemeral ? { type, data: { flags: flags.ephemeral } } : { type };
    case "promise-update":
      return { type };
    case "choices":
      return { type, data: { choices: callback.choices } };
    case "form":
      return { type, data: callback.form };
  }
  return callback satisfies never;
}

/** A message that is already there: who sees it cannot be changed, and files that were on it go unless they are named. */
const changed = (body: DiscordBody) => ({
  ...body,
  flags: body.flags & flags.componentsV2,
  attachments: body.attachments ?? [],
});

/** Answers through Discord's API. Rejects with what the client throws. */
export function apiResponder(rest: REST, { id, token, applicationId }: Caller): Responder {
  const original = Routes.webhookMessage(applicationId, token);
  return {
    carriesFiles: true,
    async callback(callback) {
      const files = "message" in callback ? uploads(callback.message.files) : [];
      const body = callbackJson(callback);
      await rest.post(Routes.interactionCallback(id, token), { auth: false, body, files });
    },
    async edit({ body, files }) {
      await rest.patch(original, { auth: false, body: changed(body), files: uploads(files) });
    },
    async followUp({ body, files }) {
      await rest.post(Routes.webhook(applicationId, token), { auth: false, body, files: uploads(files) });
    },
    async remove() {
      await rest.delete(original, { auth: false });
    },
  };
}
