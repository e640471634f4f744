import { useLocale, useMessages, useTimeZone } from "next-intl";
import type { ReactNode } from "react";
import { MessagesProvider } from "./messages-provider";

/**
 * Hands the browser the words that a form needs and no others: a page's size must not grow with the product's messages.
 * @param also further namespaces that the form's own client components translate from
 */
export function FormMessages({ also = [], children }: { also?: readonly string[]; children: ReactNode }) {
  const messages = useMessages();
  const picked = Object.fromEntries(["forms", "errors", ...also].map((name) => [name, messages[name]]));
  return (
    <MessagesProvider locale={useLocale()} timeZone={useTimeZone() ?? "Asia/Shanghai"} messages={picked}>
      {children}
    </MessagesProvider>
  );
}
