import { subjectOfRig } from "../subscription.ts";
import { figureKindOf, type FigureKey } from "./alert.ts";

/** What a key of a figure stands for. */
export type Watchable =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "profit"; readonly owner: string; readonly rig: string }
  | NetworkLead
  | { readonly kind: "provider"; readonly address: string }
  | { readonly kind: "gpu-price"; readonly network: string; readonly gpu: string }
  | { readonly kind: "power"; readonly zone: string; readonly ahead?: PowerAhead | undefined };

/** What another network is compared with is the machine's own: `network` where it is saved without any. */
interface NetworkLead {
  readonly kind: "network-lead";
  readonly owner: string;
  readonly rig: string;
  readonly network?: string | undefined;
}

/** The lowest or the highest price of the hours ahead, in place of the price now. */
export interface PowerAhead {
  readonly which: "lowest" | "highest";
  readonly hours: number;
}

export function figureKeyOf(what: Watchable): FigureKey {
  switch (what.kind) {
    case "token":
      return `token:${what.token}`;
    case "profit":
      return `profit:${subjectOfRig(what.owner, what.rig)}`;
    case "network-lead": {
      const { owner, rig, network } = what;
      return `network-lead:${subjectOfRig(network === undefined ? owner : owner + networkMark + network, rig)}`;
    }
    case "provider":
      return `provider:${what.address}`;
    case "gpu-price":
      return `gpu-price:${what.network}:${what.gpu}`;
    case "power":
      return what.ahead ? `power:${what.zone}/${what.ahead.which}/${what.ahead.hours}` : `power:${what.zone}`;
  }
}

const rigMark = "@rig:";
const networkMark = "@network:";

/** Throws a TypeError for a key that `figureKeyOf` does not make: what is kept was made by it. */
export function watchableOf(key: FigureKey): Watchable {
  const kind = figureKindOf(key);
  const rest = key.slice(kind.length + 1);
  switch (kind) {
    case "token":
      return { kind, token: rest };
    case "profit":
    case "network-lead":
      return machineOf(kind, rest);
    case "provider":
      return { kind, address: rest };
    case "gpu-price": {
      const [network = "", gpu = ""] = rest.split(":");
      return { kind, network, gpu };
    }
    case "power":
      return powerOf(rest);
  }
}

function machineOf(kind: "profit" | "network-lead", rest: string): Watchable {
  const at = rest.indexOf(rigMark);
  if (at < 0) throw new TypeError(`no machine in ${kind}`);
  const [owner = "", network] = rest.slice(0, at).split(networkMark);
  const rig = rest.slice(at + rigMark.length);
  return kind === "profit" ? { kind, owner, rig } : { kind, owner, rig, ...(network && { network }) };
}

function powerOf(rest: string): Watchable {
  const [zone = "", which, hours] = rest.split("/");
  if (which !== "lowest" && which !== "highest") return { kind: "power", zone };
  return { kind: "power", zone, ahead: { which, hours: Number(hours) } };
}
