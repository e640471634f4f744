import { z } from "zod";

/** What is typed at sign-in. Lengths are bounded because each attempt costs a hash. */
export const signInSchema = z.object({
  signInName: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(200),
});
