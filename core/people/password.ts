import { z } from "zod";

/** A new password: 12 characters and more. Length is what counts, so no kinds of characters are asked for (NIST SP 800-63B). */
export const newPassword = () => z.string().min(12).max(200);

/** Whether a password gives itself away: it contains the name that it stands beside. */
export function namesItself(password: string, signInName: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const name = plain(signInName);
  return name.length > 2 && plain(password).includes(name);
}
