import type { Metadata, Viewport } from "next";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import "./globals.css";

/** No title here: each page draws its own `<title>`, and browsers show the first of several. */
export const metadata: Metadata = {
  robots: { index: false },
  // Browsers would turn project numbers and amounts into telephone links.
  formatDetection: { telephone: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#f3f4f1" };

/** No message provider here: a page that only shows sends no words to the browser but its own. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"}>
      <body>{children}</body>
    </html>
  );
}
