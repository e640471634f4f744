/** What an enterprise paid: of its investment, or taxes, which are a memo and no investment. */
export const paymentKinds = ["investment", "tax"] as const;
export type PaymentKind = (typeof paymentKinds)[number];
