import { hash } from "@node-rs/argon2";

/** argon2id with the library's parameters (19 MiB, two passes), which are OWASP's. */
export const hashPassword = (password: string): Promise<string> => hash(password);
