import { chatting } from "./chat-methods.ts";
import { editing } from "./editing.ts";
import type { Method } from "./parameters.ts";
import { describing } from "./profile.ts";
import { answering } from "./queries.ts";
import { sending } from "./sending.ts";
import type { Handler } from "./server.ts";
import { polling } from "./updates.ts";
import { hooking } from "./webhook.ts";

/** Every method that the fake has. */
export const methods: Readonly<Record<Method, Handler>> = {
  ...answering,
  ...chatting,
  ...describing,
  ...editing,
  ...hooking,
  ...polling,
  ...sending,
};
