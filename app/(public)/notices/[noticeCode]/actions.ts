"use server";

import { publicAction } from "@/server/form-action";
import { fileObjection } from "@/server/notices/file-objection";

export const object = publicAction(fileObjection, { goTo: ({ noticeCode }) => `/notices/${noticeCode}?objected=1` });
