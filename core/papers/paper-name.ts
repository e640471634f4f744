import { sentFileName } from "../kernel/sent-file-name";

/** The name that a paper is kept under. */
export const paperName = (sent: string): string => sentFileName(sent, "paper");
