import { z } from "zod";

/** Who may use the commands for whoever runs the bot, and where on Discord they are offered. */
export interface AdminConfig {
  /** Ids as `Person` has them: `discord:user:123`. */
  readonly owners: ReadonlySet<string>;
  /** The server on Discord that alone is offered `/admin`. */
  readonly guild: string | undefined;
}

export const adminVariables = {
  OWNER_IDS: z
    .string()
    .regex(
      /^(?:[\s,]*(?:discord|telegram):\d{1,20}(?=[\s,]|$))*[\s,]*$/,
      "must be account numbers such as discord:123456789012345678,telegram:123456789",
    )
    .optional(),
  ADMIN_GUILD: z
    .string()
    .regex(/^\d{1,20}$/, "must be the number of a server on Discord")
    .optional(),
} as const;

type Given = z.output<z.ZodObject<typeof adminVariables>>;

export const adminOf = ({ OWNER_IDS: ids = "", ADMIN_GUILD: guild }: Given): AdminConfig => ({
  owners: new Set(ids.split(/[\s,]+/).flatMap((id) => (id === "" ? [] : [id.replace(":", ":user:")]))),
  guild,
});
