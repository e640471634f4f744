"use client";

import dynamic from "next/dynamic";

/** Comes with its scripts only where a form is drawn: a page that may show one costs its readers nothing. */
export const MessagesProvider = dynamic(() => import("next-intl").then((intl) => intl.NextIntlClientProvider));
