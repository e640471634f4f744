import { z } from "zod";
import { whenTyped } from "@/core/kernel/when-typed";
import { answerObjection } from "../../notices/answer-objection";
import { fileObjection } from "../../notices/file-objection";
import { getPublicNotice } from "../../notices/get-public-notice";
import { listPublicNotices } from "../../notices/list-public-notices";
import { publishNotice } from "../../notices/publish-notice";
import { commandEndpoint, type Endpoint, publicEndpoint, publicQuestionEndpoint } from "../endpoint";
import { code, cursor, placeCode } from "../query-fields";

export const noticesEndpoints: readonly Endpoint[] = [
  commandEndpoint(publishNotice, {
    method: "POST",
    path: "/projects/{projectCode}/notices",
    summary: "Publish a notice of a project.",
  }),
  commandEndpoint(answerObjection, {
    method: "POST",
    path: "/objections/{objectionId}/answer",
    summary: "Answer an objection to a notice.",
  }),
  publicEndpoint(fileObjection, {
    method: "POST",
    path: "/notices/{noticeCode}/objections",
    summary: "Object to a public notice, with or without a name.",
  }),
  publicQuestionEndpoint({
    name: "list-public-notices",
    path: "/notices",
    summary: "List the public notices that have begun, newest first.",
    input: z.object({ countyCode: whenTyped(placeCode()), before: cursor() }),
    run: listPublicNotices,
  }),
  publicQuestionEndpoint({
    name: "get-public-notice",
    path: "/notices/{noticeCode}",
    summary: "Read one public notice.",
    input: z.object({ noticeCode: code() }),
    run: (work, { noticeCode }) => getPublicNotice(work, { code: noticeCode }),
  }),
];
