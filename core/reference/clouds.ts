import { day, type Source } from "../sourced.ts";

/** The clouds that DePIN is measured against. */
export const bigClouds = ["aws", "azure", "gcp"] as const;
/** Others whose prices are published, most of which rent GPUs only. */
export const gpuClouds = ["lambda", "runpod", "nebius", "oci", "verda", "cloudrift"] as const;
export type CloudId = (typeof bigClouds | typeof gpuClouds)[number];

export const cloudNames: Readonly<Record<CloudId, string>> = {
  aws: "AWS",
  azure: "Azure",
  gcp: "Google Cloud",
  lambda: "Lambda",
  runpod: "RunPod",
  nebius: "Nebius",
  oci: "Oracle Cloud",
  verda: "Verda",
  cloudrift: "CloudRift",
};

/** A list price on demand, Linux, without commitment: USD per GPU-hour. */
export interface CloudOffer {
  readonly cloud: CloudId;
  readonly instance: string;
  readonly region: string;
  /** Catalogue ids of the cards it is an offer of; PCIe and SXM share a cloud's name where the cloud does not say. */
  readonly gpus: readonly string[];
  readonly usdPerGpuHour: number;
  readonly asOf: Temporal.Instant;
  readonly source: Source;
  /** Of a price that is asked for anew each day: that it could not be. */
  readonly stale?: boolean;
}

const dataReceipts: Source = {
  id: "data-receipts",
  name: "data-receipts, GPU pricing",
  link: "https://github.com/datareceipts/data-receipts",
};
const lambda: Source = { id: "lambda-pricing", name: "Lambda price page", link: "https://lambda.ai/pricing" };
const gcp: Source = {
  id: "gcp-pricing",
  name: "Google Cloud GPU prices",
  link: "https://cloud.google.com/compute/gpus-pricing",
};
const cyclenerd: Source = {
  id: "cyclenerd",
  name: "Cyclenerd pricing.yml",
  link: "https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator",
};

const runpod: Source = {
  id: "runpod-pricing",
  name: "RunPod price page",
  link: "https://www.runpod.io/pricing",
};
const awsPages: Source = {
  id: "aws-pricing",
  name: "AWS price pages (second-hand)",
  link: "https://aws.amazon.com/ec2/pricing/on-demand/",
};

const h100 = ["h100-sxm5"];
const a100of40 = ["a100-40gb-sxm4"];
const a100of80 = ["a100-80gb-sxm4"];

const offer = (
  [cloud, instance, region]: readonly [CloudId, string, string],
  gpus: readonly string[],
  [usdPerGpuHour, isoDate, source]: readonly [number, string, Source],
): CloudOffer => ({ cloud, instance, region, gpus, usdPerGpuHour, asOf: day(isoDate), source });

/** Read by hand on the dates given; instance prices are divided by the number of cards. */
export const cloudOffers: readonly CloudOffer[] = [
  offer(["aws", "p4d.24xlarge", "us-east-1"], a100of40, [2.7447, "2026-11-09", dataReceipts]),
  offer(["aws", "p4de.24xlarge", "us-east-1"], a100of80, [3.4309, "2026-11-09", dataReceipts]),
  offer(["aws", "p5.48xlarge", "us-east-1"], h100, [6.88, "2026-11-09", dataReceipts]),
  offer(["azure", "NC24ads_A100_v4", "eastus"], ["a100-80gb-pcie"], [3.673, "2026-11-09", dataReceipts]),
  offer(["azure", "NC40ads_H100_v5", "eastus"], ["h100-nvl"], [6.98, "2026-11-09", dataReceipts]),
  offer(["azure", "ND96isr_H100_v5", "eastus"], h100, [12.29, "2026-11-09", dataReceipts]),
  offer(["gcp", "a3-highgpu-1g", "us-central1"], h100, [10.9791, "2026-09-26", gcp]),
  offer(["gcp", "a3-ultragpu-8g", "us"], ["h200-sxm"], [10.6013, "2026-04-30", gcp]),
  offer(["gcp", "a2-highgpu-1g", "asia-east1"], a100of40, [3.7901, "2026-02-12", cyclenerd]),
  offer(["lambda", "gpu_8x_h100_sxm5", "us"], h100, [3.99, "2026-09-20", lambda]),
  offer(["lambda", "gpu_8x_b200_sxm6", "us"], ["b200"], [6.69, "2026-09-20", lambda]),
  offer(["lambda", "gpu_1x_h100_pcie", "us"], ["h100-pcie"], [3.29, "2026-09-20", lambda]),
  offer(["lambda", "gpu_8x_a100_80gb_sxm4", "us"], a100of80, [2.79, "2026-09-20", lambda]),
  offer(["lambda", "gpu_1x_a100", "us"], [...a100of40, "a100-40gb-pcie"], [1.99, "2026-09-20", lambda]),
  offer(["runpod", "H100 SXM secure", "us"], h100, [3.99, "2026-11-09", dataReceipts]),
  offer(
    ["runpod", "A100 80GB secure", "us"],
    [...a100of80, "a100-80gb-pcie"],
    [1.79, "2026-11-09", dataReceipts],
  ),
  offer(["runpod", "H200 secure", "us"], ["h200-sxm"], [4.59, "2026-10-07", runpod]),
  offer(["runpod", "B200 secure", "us"], ["b200"], [6.79, "2026-10-07", runpod]),
  offer(["runpod", "B300 secure", "us"], ["b300"], [7.89, "2026-10-07", runpod]),
  // Several price pages of 2026 agree; none bears a day, so they count from the first.
  offer(["aws", "g5.xlarge", "us-east-1"], ["a10"], [1.006, "2026-01-01", awsPages]),
  offer(["aws", "g6.xlarge", "us-east-1"], ["l4"], [0.805, "2026-01-01", awsPages]),
  offer(["aws", "g6e.xlarge", "us-east-1"], ["l40s"], [1.861, "2026-01-01", awsPages]),
];

/** A row of DePIN against the big clouds; each cell has a sentence in every language, by row and column. */
export type CloudRow = "sla" | "credits" | "procurement" | "sovereignty";
export type CloudColumn = "aws" | "azure" | "gcp" | "depin";

interface Cell {
  readonly source: Source;
  readonly asOf: Temporal.Instant;
}

const awsSla: Source = { id: "aws-sla", name: "AWS Compute SLA", link: "https://aws.amazon.com/compute/sla" };
const azureSla: Source = {
  id: "azure-sla",
  name: "Azure SLA for online services",
  link: "https://www.microsoft.com/licensing/docs/view/Service-Level-Agreements-SLA-for-Online-Services",
};
const gcpSla: Source = {
  id: "gcp-sla",
  name: "Compute Engine SLA",
  link: "https://cloud.google.com/compute/sla",
};
const akashDocs: Source = {
  id: "akash-escrow",
  name: "Akash documentation, escrow",
  link: "https://akash.network/docs",
};
/** Pages that tell what the providers say; read second-hand in 2026. */
const overview: Source = { id: "depin-overview", name: "GPU DePIN overviews (second-hand)" };
const noSla: Source = { id: "depin-no-sla", name: "Akash, Render and Nosana documents (none found)" };
const awsSovereign: Source = {
  id: "aws-sovereign",
  name: "AWS European Sovereign Cloud",
  link: "https://aws.eu",
};
const euBoundary: Source = {
  id: "eu-data-boundary",
  name: "Microsoft EU Data Boundary",
  link: "https://www.microsoft.com/trust-center/privacy/european-data-boundary-eudb",
};
const googleSovereign: Source = {
  id: "google-sovereign",
  name: "Google sovereign cloud",
  link: "https://cloud.google.com/sovereign-cloud",
};
const akashAttributes: Source = {
  id: "akash-attributes",
  name: "Akash provider attributes",
  link: "https://akash.network/docs/providers/operations/provider-attributes",
};

const cell = (source: Source, isoDate: string): Cell => ({ source, asOf: day(isoDate) });

/** The AWS commitment was read in a copy of 2022-05, the others in copies read in November 2026. */
export const cloudFacts: Readonly<Record<CloudRow, Readonly<Record<CloudColumn, Cell>>>> = {
  sla: {
    aws: cell(awsSla, "2022-05-31"),
    azure: cell(azureSla, "2026-11-22"),
    gcp: cell(gcpSla, "2026-11-22"),
    depin: cell(noSla, "2026-11-22"),
  },
  credits: {
    aws: cell(awsSla, "2022-05-31"),
    azure: cell(azureSla, "2026-11-22"),
    gcp: cell(gcpSla, "2026-11-22"),
    depin: cell(akashDocs, "2026-11-22"),
  },
  procurement: {
    aws: cell(overview, "2026-11-22"),
    azure: cell(overview, "2026-11-22"),
    gcp: cell(overview, "2026-11-22"),
    depin: cell(overview, "2026-11-22"),
  },
  sovereignty: {
    aws: cell(awsSovereign, "2026-01-15"),
    azure: cell(euBoundary, "2026-11-22"),
    gcp: cell(googleSovereign, "2026-11-22"),
    depin: cell(akashAttributes, "2026-11-22"),
  },
};
