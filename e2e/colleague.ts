import { addDays, todayInShanghai } from "@/core/kernel/calendar";
import { ask, signIn, tokenOf } from "./access/viewers";

export const today = todayInShanghai(new Date());

/** A person who works through the API: prepares what a browser test is not about, and says how it stands. */
export type Colleague = {
  /** Gives a command and returns its result; throws when it is refused. */
  give(method: "POST" | "PUT", path: string, body?: object): Promise<{ code: string }>;
  read<Answer>(path: string): Promise<Answer>;
};

const known = new Map<string, Promise<Colleague>>();

async function begin(signInName: string): Promise<Colleague> {
  const token = await tokenOf(await signIn(signInName));
  const asked = async (method: string, path: string, body?: object) => {
    const answer = await ask(token, method, path, body);
    if (answer.status !== 200) throw new Error(`${signInName} ${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return { give: (method, path, body = {}) => asked(method, path, body), read: (path) => asked("GET", path) };
}

export function colleague(signInName: string): Promise<Colleague> {
  const found = known.get(signInName) ?? begin(signInName);
  known.set(signInName, found);
  return found;
}

/** A project of Shanghai and Yanshan county, as the API takes it. */
export const proposal = (title: string) => ({
  pairingId: "P03",
  countyCode: "532622",
  title,
  summary: "打深井两口，铺设管网 12 公里，解决 320 户饮水困难。",
  strand: "government_aid",
  category: "water",
  startsOn: addDays(today, -30),
  endsOn: addDays(today, 330),
  policyLine: "农村饮水安全",
  households: "320",
  budgetLines: [{ source: "provincial", fiscalYear: today.slice(0, 4), purpose: "works", amount: "1000000" }],
  targets: [{ indicator: "解决饮水困难户数", unit: "户", baseline: "0", target: "320" }],
  contacts: [],
});

export async function proposed(title: string): Promise<string> {
  const east = await colleague("chen.jie");
  return (await east.give("POST", "/projects", proposal(title))).code;
}

/** A project that both sides have signed and the centre has approved. */
export async function approved(title: string): Promise<string> {
  const [east, west] = [await colleague("chen.jie"), await colleague("yang.fan")];
  const [county, centre] = [await colleague("ma.chao"), await colleague("zhao.min")];
  const code = await proposed(title);
  const path = `/projects/${code}`;
  await county.give("POST", "/library", { projectCode: code, admittedOn: today });
  const { revision } = await east.read<{ revision: number }>(path);
  await east.give("POST", `${path}/signatures`, { revision });
  await west.give("POST", `${path}/signatures`, { revision });
  await east.give("POST", `${path}/submission`);
  await centre.give("POST", `${path}/review`);
  await centre.give("POST", `${path}/approval`);
  return code;
}

/** The county's request for money that the east has promised. */
export async function requested(title: string): Promise<{ project: string; disbursement: string }> {
  const project = await approved(title);
  const line = { source: "provincial", fiscalYear: today.slice(0, 4) };
  const promise = { ...line, amount: "1000000", committedOn: today, documentNumber: "沪协〔2026〕9号" };
  await (await colleague("chen.jie")).give("POST", `/projects/${project}/commitments`, promise);
  const { code } = await (await colleague("ma.chao")).give("POST", `/projects/${project}/disbursements`, {
    ...line,
    amount: "300000",
    purpose: "works",
    description: "首期工程款",
    payeeName: "云南省扶贫资金专户",
    payeeAccountKind: "treasury",
  });
  return { project, disbursement: code };
}
