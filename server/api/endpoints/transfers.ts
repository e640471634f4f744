import { reverseTransfer } from "../../transfers/reverse-transfer";
import { commandEndpoint, type Endpoint } from "../endpoint";

export const transfersEndpoints: readonly Endpoint[] = [
  commandEndpoint(reverseTransfer, {
    method: "POST",
    path: "/transfers/{transferId}/reversal",
    summary: "Reverse a transfer with a reason.",
  }),
];
