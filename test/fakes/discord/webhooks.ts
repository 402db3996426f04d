import { callBack, newMessage, rulesFor, shown } from "./answering.ts";
import { draft } from "./drafting.ts";
import { tokenLifeMs, type Exchange } from "./exchange.ts";
import { settable } from "./flags.ts";
import type { LiveMessage } from "./messages.ts";
import { objectOf } from "./payload.ts";
import { rawMessage } from "./raw.ts";
import { refusal } from "./refusal.ts";
import type { FakeRequest, Route } from "./routes.ts";
import type { Server } from "./server.ts";

/** interactions/receiving-and-responding: of an app that only the asker has installed. */
const maxUserInstallFollowUps = 5;
const choicesType = 8;

/** The endpoints that answer interactions; none needs the bot's token. */
export function webhookRoutes(server: Server): readonly Route[] {
  const own = "/webhooks/:app/:token";
  return [
    {
      method: "POST",
      path: "/interactions/:id/:token/callback",
      open: true,
      answer: (request, id = "", token = "") => answerCallback(server, request, { id, token }),
    },
    {
      method: "POST",
      path: own,
      open: true,
      answer: (request, app = "", token = "") => followUp(server, open(server, app, token), request),
    },
    ...(["GET", "PATCH", "DELETE"] as const).map((method): Route => ({
      method,
      path: `${own}/messages/:message`,
      open: true,
      answer: (request, app = "", token = "", id = "") => {
        const exchange = open(server, app, token);
        return ways[method](server, exchange, { request, message: messageOf(exchange, id) });
      },
    })),
  ];
}

function answerCallback(
  server: Server,
  request: FakeRequest,
  { id, token }: { id: string; token: string },
): unknown {
  const exchange = server.exchanges.get(token);
  if (exchange?.raw.id !== id) throw refusal(10062);
  callBack(server, exchange, { payload: objectOf(request.body), files: request.files });
  return request.query.with_response === "true" ? callbackResponse(server, exchange) : undefined;
}

/** interactions/receiving-and-responding, Interaction Callback Response Object. */
function callbackResponse(server: Server, { raw, callback, original }: Exchange) {
  const isMade = original !== undefined && (callback?.type === 4 || callback?.type === 7);
  return {
    interaction: {
      id: raw.id,
      type: raw.type,
      ...(original && {
        response_message_id: original.id,
        response_message_loading: original.loading,
        response_message_ephemeral: original.ephemeral,
      }),
    },
    resource: { type: callback?.type, ...(isMade && { message: rawMessage(original, server) }) },
  };
}

/** An interaction that was answered, and whose token still lives. */
function open(server: Server, app: string, token: string): Exchange {
  const exchange = server.exchanges.get(token);
  if (app !== server.bot.id || !exchange?.callback || exchange.callback.type === choicesType)
    throw refusal(10015);
  if (server.clock.now() - exchange.deliveredAtMs > tokenLifeMs) throw refusal(50027);
  return exchange;
}

function messageOf({ original, followUps }: Exchange, id: string): LiveMessage {
  const message = id === "@original" ? original : [original, ...followUps].find((each) => each?.id === id);
  if (!message || message.deleted) throw refusal(10008);
  return message;
}

interface Asked {
  readonly request: FakeRequest;
  readonly message: LiveMessage;
}

const ways = {
  GET: (server: Server, _exchange: Exchange, { message }: Asked) => rawMessage(message, server),
  PATCH: edit,
  DELETE: (server: Server, _exchange: Exchange, { message }: Asked) => {
    message.delete();
    server.touch();
    return undefined;
  },
} as const;

function edit(
  server: Server,
  exchange: Exchange,
  { request, message }: Asked,
  flags: number = settable.edit,
) {
  const sent = { payload: objectOf(request.body), files: request.files };
  message.show(draft(sent, rulesFor(server, message, flags), message));
  if (message === exchange.original) shown(server, exchange);
  server.touch();
  return rawMessage(message, server);
}

/** Right after a promise it makes no message but fills the promised one; Create Followup Message. */
function followUp(server: Server, exchange: Exchange, request: FakeRequest) {
  const { original, followUps, isUserInstall } = exchange;
  if (original?.loading) return edit(server, exchange, { request, message: original }, settable.answer);
  if (isUserInstall && followUps.length >= maxUserInstallFollowUps) throw refusal(40094);
  const sent = { payload: objectOf(request.body), files: request.files };
  const message = newMessage(server, exchange, { sent, ...(original && { behind: original }) });
  followUps.push(message);
  exchange.shownAtMs ??= server.clock.now();
  server.touch();
  return rawMessage(message, server);
}
