import { z } from "zod";
import {
  bankLineQuerySchema,
  bankLinesQuerySchema,
  bankStatementsQuerySchema,
} from "@/core/bank-statements/bank-statements-query";
import { programmeRoles } from "@/core/kernel/roles";
import { bookBankLines } from "../../bank-statements/book-bank-lines";
import { dismissBankLines } from "../../bank-statements/dismiss-bank-lines";
import { getBankLine } from "../../bank-statements/get-bank-line";
import { getBankStatement } from "../../bank-statements/get-bank-statement";
import { listBankLines } from "../../bank-statements/list-bank-lines";
import { listBankStatements } from "../../bank-statements/list-bank-statements";
import { loadBankFile } from "../../bank-statements/load-bank-file";
import { loadBankRows } from "../../bank-statements/load-bank-rows";
import { matchBankLine } from "../../bank-statements/match-bank-line";
import { commandEndpoint, type Endpoint, questionEndpoint } from "../endpoint";
import { code } from "../query-fields";

export const bankStatementsEndpoints: readonly Endpoint[] = [
  commandEndpoint(loadBankRows, {
    method: "POST",
    path: "/bank-statements",
    summary: "Load a bank's statement as rows of text; nothing is booked.",
  }),
  commandEndpoint(loadBankFile, {
    method: "POST",
    path: "/bank-statements/file",
    summary: "Load a bank's statement as a CSV or xlsx file; nothing is booked.",
    multipart: true,
  }),
  commandEndpoint(bookBankLines, {
    method: "POST",
    path: "/bank-statements/{code}/booking",
    summary: "Book lines of a statement, each with its outcome.",
  }),
  commandEndpoint(dismissBankLines, {
    method: "POST",
    path: "/bank-statements/{code}/dismissal",
    summary: "Put lines of a statement aside, with the reason.",
  }),
  commandEndpoint(matchBankLine, {
    method: "POST",
    path: "/bank-statements/{code}/lines/{row}/match",
    summary: "Say which record a line belongs to.",
  }),
  questionEndpoint({
    name: "list-bank-statements",
    path: "/bank-statements",
    summary: "List statements of banks, newest first, 50 a page.",
    roles: programmeRoles,
    input: bankStatementsQuerySchema,
    run: (work, query) => listBankStatements(work, query),
  }),
  questionEndpoint({
    name: "get-bank-statement",
    path: "/bank-statements/{code}",
    summary: "Read one statement with its sums, faults and findings.",
    roles: programmeRoles,
    input: z.object({ code: code() }),
    run: getBankStatement,
  }),
  questionEndpoint({
    name: "list-bank-lines",
    path: "/bank-statements/{code}/lines",
    summary: "List the lines of a statement in the order of its file, 50 a page, with what was found of each.",
    roles: programmeRoles,
    input: bankLinesQuerySchema,
    run: (work, query) => listBankLines(work, query),
  }),
  questionEndpoint({
    name: "get-bank-line",
    path: "/bank-statements/{code}/lines/{row}",
    summary: "Read one line with its cells and the records that might be meant.",
    roles: programmeRoles,
    input: bankLineQuerySchema,
    run: getBankLine,
  }),
];
