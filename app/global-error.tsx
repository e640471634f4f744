"use client";

import { Failed, type Failure } from "./failed";
import "./globals.css";

/** Stands in for the root layout when that itself fails. */
export default function GlobalError(failure: Failure) {
  return (
    <html lang="zh-CN">
      <body>
        <Failed {...failure} />
      </body>
    </html>
  );
}
