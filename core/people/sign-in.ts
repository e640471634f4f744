import { z } from "zod";
import { typedText } from "../kernel/typed-text";

/** What is typed at sign-in. Lengths are bounded because each attempt costs a hash. */
export const signInSchema = z.object({
  signInName: typedText({ max: 100 }),
  password: z.string().min(1).max(200),
});
