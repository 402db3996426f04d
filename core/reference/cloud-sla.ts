import { cloudFacts } from "./clouds.ts";

/** The uptime of a month for which a cloud gives credits when it falls short. */
export interface CloudPromise {
  readonly cloud: "aws" | "azure" | "gcp";
  /** For one machine, as a GPU is rented. Azure's is that of a machine with premium disks. */
  readonly oneMachine: number;
  /** For machines spread over zones of a region. */
  readonly overZones: number;
  readonly source: (typeof cloudFacts.sla)["aws"]["source"];
  readonly asOf: Temporal.Instant;
}

const promise = (cloud: CloudPromise["cloud"], oneMachine: number): CloudPromise => ({
  cloud,
  oneMachine,
  overZones: 0.9999,
  ...cloudFacts.sla[cloud],
});

/** Each from the cloud's own agreement, of the day that stands beside it. */
export const cloudPromises: readonly CloudPromise[] = [
  promise("aws", 0.995),
  promise("azure", 0.999),
  promise("gcp", 0.999),
];
