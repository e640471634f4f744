import { z } from "zod";
import { seenRevision } from "../kernel/command-fields";
import { typedCode } from "../kernel/typed-code";
import { typedText } from "../kernel/typed-text";

const projectCode = typedCode();

/** A step that says all by its name: submit, recall, begin review, approve, start, resume, close. */
export const projectStepSchema = z.strictObject({ projectCode });

/** A step that needs a reason: return, reject, suspend, cancel, propose or withdraw a change. */
export const reasonedStepSchema = z.strictObject({ projectCode, reason: typedText({ min: 2, max: 2000 }) });

/** Whoever signs, signs what was read: `revision` is that of the content on the screen. */
export const projectSignatureSchema = z.strictObject({ projectCode, revision: seenRevision() });
