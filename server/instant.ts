/** An instant as raw queries give it ('2026-11-22 17:20:16.123+00') in ISO form, UTC. */
export const isoInstant = (text: string): string => new Date(text).toISOString();
