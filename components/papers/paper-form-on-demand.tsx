"use client";

import dynamic from "next/dynamic";

/** The form comes with its scripts only where it is drawn: most readers of a record may attach nothing. */
export const PaperFormOnDemand = dynamic(() => import("./paper-form").then(({ PaperForm }) => PaperForm));
