import { z } from "zod";

/**
 * Schema of papers attached to a form: a list of Files. Errors on the list: required (when `min` is 1), file.too_many,
 * file.too_large and file.empty with the file's name, file.too_large_together. What is inside the files is judged where
 * they are stored. `megabytes` bounds one file and all of a form together, which is what a form may carry.
 */
export function attachedFiles({
  min = 0,
  max = 10,
  megabytes = 20,
}: {
  min?: 0 | 1;
  max?: number;
  megabytes?: number;
} = {}) {
  const limit = megabytes * 1_000_000;
  return z.array(z.instanceof(File)).superRefine((files, context) => {
    const refuse = (code: string, params: Record<string, string | number> = {}) =>
      context.addIssue({ code: "custom", message: code, params: { code, ...params } });
    if (files.length < min) refuse("required");
    if (files.length > max) refuse("file.too_many", { max });
    for (const file of files) {
      if (file.size === 0) refuse("file.empty", { file: file.name });
      if (file.size > limit) refuse("file.too_large", { file: file.name, max: megabytes });
    }
    if (files.reduce((sum, file) => sum + file.size, 0) > limit) refuse("file.too_large_together", { max: megabytes });
  });
}
