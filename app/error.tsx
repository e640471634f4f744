"use client";

import { Failed, type Failure } from "./failed";

export default function PageError(failure: Failure) {
  return <Failed {...failure} />;
}
