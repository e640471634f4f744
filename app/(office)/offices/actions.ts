"use server";

import { formAction } from "@/server/form-action";
import { changeOffice } from "@/server/offices/change-office";
import { closeOffice } from "@/server/offices/close-office";
import { createOffice } from "@/server/offices/create-office";
import { reopenOffice } from "@/server/offices/reopen-office";

const toOffice = ({ officeCode }: { officeCode: string }) => `/offices/${officeCode}`;

export const create = formAction(createOffice, { goTo: toOffice });
export const change = formAction(changeOffice, { goTo: toOffice });
export const close = formAction(closeOffice, { goTo: toOffice });
export const reopen = formAction(reopenOffice, { goTo: toOffice });
