import type { Body } from "./payload.ts";

/** One request, read. */
export interface FakeRequest {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** JSON; of a form its `payload_json`. */
  readonly body: unknown;
  readonly files: Body["files"];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** When it had come whole, as `performance.now()` if no time was skipped. */
  readonly atMs: number;
  /** How it was answered; undefined until then, and where the connection was cut. */
  status?: number;
}

/** An endpoint of Discord. */
export interface Route {
  readonly method: string;
  /** Such as `/channels/:channel/messages`. */
  readonly path: string;
  /** Needs no token of the bot, and does not count towards its limits. */
  readonly open?: true;
  /** What is answered with 200, or with 204 where it is undefined. Throws a `Refusal`. `parts` are the `:parts` of the path. */
  readonly answer: (request: FakeRequest, ...parts: readonly string[]) => unknown;
}

export interface Found {
  readonly route: Route;
  readonly parts: readonly string[];
}

/** Finds the endpoint that is meant; undefined where there is none. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Found | undefined {
  const shaped = routes.map((route) => ({ route, shape: shapeOf(route.path) }));
  return (method, path) => {
    for (const { route, shape } of shaped) {
      const found = route.method === method ? shape.exec(path) : null;
      if (found) return { route, parts: found.slice(1).map(decodeURIComponent) };
    }
    return undefined;
  };
}

const shapeOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, "([^/]+)")}$`);
