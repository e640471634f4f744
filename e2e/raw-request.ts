import { type IncomingHttpHeaders, request } from "node:http";

export type Raw = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Leave out how long the body is. */
  chunked?: boolean;
};
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string };

const baseURL = process.env.BASE_URL ?? "http://localhost:3000";

/** Sends what no browser would: byte for byte, with nothing added but the Origin of our own pages. */
export function rawRequest(path: string, { method = "POST", headers = {}, body, chunked }: Raw): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined || chunked ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const all = { origin: new URL(baseURL).origin, ...length, ...headers };
    const sending = request(new URL(path, baseURL), { method, headers: all, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    sending.on("error", reject);
    if (body !== undefined) sending.write(body);
    sending.end();
  });
}

const BOUNDARY = "----counterpart-raw-request";

/** One part of a multipart body; `file` is the name of a file. */
export function part(name: string, content: string | Buffer, file?: string, type = "application/pdf"): Buffer {
  const of = file === undefined ? "" : `; filename="${file}"`;
  const kind = file === undefined ? "" : `\r\nContent-Type: ${type}`;
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${of}${kind}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")]);
}

/** A multipart body of parts, whole. */
export const multipart = (...parts: Buffer[]) => ({
  headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
  body: Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
});
