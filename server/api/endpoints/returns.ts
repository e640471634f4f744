import { confirmReturn } from "../../returns/confirm-return";
import { returnMoney } from "../../returns/return-money";
import { commandEndpoint, type Endpoint } from "../endpoint";

export const returnsEndpoints: readonly Endpoint[] = [
  commandEndpoint(returnMoney, {
    method: "POST",
    path: "/projects/{projectCode}/returns",
    summary: "Return money that is left over.",
  }),
  commandEndpoint(confirmReturn, {
    method: "POST",
    path: "/returns/{code}/confirmation",
    summary: "Confirm that returned money has arrived in the east.",
  }),
];
