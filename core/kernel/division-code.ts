import { z } from "zod";

/** Schema of a division's code of GB/T 2260: six digits, full-width ones forgiven. Whether it exists is judged elsewhere. */
export const divisionCode = () =>
  z
    .string()
    .transform((typed) => typed.normalize("NFKC").trim())
    .pipe(z.string().regex(/^\d{6}$/));
