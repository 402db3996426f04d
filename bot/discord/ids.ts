export const personId = (userId: string): string => `discord:user:${userId}`;
export const guildPlace = (guildId: string): string => `discord:guild:${guildId}`;
