"use client";

import dynamic from "next/dynamic";

/** The form comes with its scripts only where it is drawn: the west alone certifies. */
export const CertifyFormOnDemand = dynamic(() => import("./certify-form").then(({ CertifyForm }) => CertifyForm));
