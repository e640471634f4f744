import { z } from "zod";

/**
 * Schema of one file that was sent. `nameOf` makes the name fit to be shown. Errors: required, file.too_many (several
 * under one name arrive as a list; one of them must not be taken for all), file.empty, file.too_large.
 */
export function oneFile({ megabytes, nameOf }: { megabytes: number; nameOf(sent: string): string }) {
  return z
    .custom<File>((sent) => !Array.isArray(sent), { params: { code: "file.too_many", max: 1 }, abort: true })
    .refine((sent) => sent instanceof File, { error: "required", abort: true })
    .superRefine((file, context) => {
      const refuse = (code: string, params: Record<string, string | number>) =>
        context.addIssue({ code: "custom", message: code, params: { code, file: nameOf(file.name), ...params } });
      if (file.size === 0) refuse("file.empty", {});
      if (file.size > megabytes * 1_000_000) refuse("file.too_large", { max: megabytes });
    });
}
