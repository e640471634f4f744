import { answerObjection } from "../../notices/answer-objection";
import { fileObjection } from "../../notices/file-objection";
import { publishNotice } from "../../notices/publish-notice";
import { commandEndpoint, type Endpoint, publicEndpoint } from "../endpoint";

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
];
