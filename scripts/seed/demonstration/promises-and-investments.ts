import { addDays, fiscalYear } from "@/core/kernel/calendar";
import { usccCheckCharacter } from "@/core/kernel/uscc";
import type { Client } from "@/db/client";
import { type CastPairing, castPairings, castPeople } from "@/db/seed/cast";
import { openWork, type Work } from "@/db/work";
import { recordInvestmentPayment } from "@/server/investments/record-investment-payment";
import { registerInvestment } from "@/server/investments/register-investment";
import { pledgeFunds } from "@/server/pledges/pledge-funds";
import { withdrawPledge } from "@/server/pledges/withdraw-pledge";

const keyOf = (pairing: CastPairing, act: string) => `seed:${pairing.id}:${act}`;

/** What the east meant to give last year and means to give this year; one pledge was taken back. */
async function pledges(work: Work, pairing: CastPairing) {
  const year = fiscalYear(work.today);
  const pledge = (of: number, amount: string, source: "provincial" | "donation", pledgedOn: string) =>
    pledgeFunds(work, {
      pairingId: pairing.id,
      source,
      fiscalYear: of,
      amount,
      pledgedOn,
      documentNumber: `协作意向〔${of}〕${source === "donation" ? 2 : 1}号`,
      idempotencyKey: keyOf(pairing, `pledge ${of} ${amount} ${source}`),
    });
  await pledge(year - 1, "9000万", "provincial", addDays(work.today, -330));
  await pledge(year, "12000万", "provincial", work.today);
  await pledge(year, "800万", "donation", work.today);
  const { code } = await pledge(year, "300万", "donation", work.today);
  const reason = "重复登记，撤销。";
  await withdrawPledge(work, { code, reason, idempotencyKey: keyOf(pairing, "withdraw") });
}

const enterprises = [
  ["惠农食品有限公司", "杂粮加工厂及冷链仓库", "5000万", "1800万", "35万"],
  ["新希望纺织有限公司", "扶贫车间与技能培训基地", "1200万", "1350万", null],
  ["绿源牧业有限公司", "肉牛养殖示范基地", "3000万", null, null],
] as const;

/** What enterprises agreed to invest in the first county, what they paid, and their taxes. */
async function investments(work: Work, pairing: CastPairing) {
  const [countyCode] = pairing.counties;
  for (const [n, [name, description, agreed, paid, tax]] of enterprises.entries()) {
    const body = `91${countyCode}MA${String(n + 1).padStart(7, "0")}`;
    const { code } = await registerInvestment(work, {
      pairingId: pairing.id,
      countyCode,
      enterpriseName: name,
      uscc: body + usccCheckCharacter(body),
      description,
      amount: agreed,
      agreedOn: addDays(work.today, -200 + n * 30),
      documentNumber: `招商〔${countyCode}〕${n + 1}号`,
      idempotencyKey: keyOf(pairing, `agreed ${n}`),
    });
    for (const [kind, amount] of [["investment", paid] as const, ["tax", tax] as const])
      if (amount)
        await recordInvestmentPayment(work, {
          code,
          kind,
          amount,
          paidOn: addDays(work.today, -20),
          documentNumber: kind === "tax" ? `完税 ${n + 1}` : `验资 ${n + 1}`,
          idempotencyKey: keyOf(pairing, `${kind} ${n}`),
        });
  }
}

/** The eastern office of each pairing has stated its pledges, and what enterprises agreed and paid. */
export async function promisesAndInvestments(
  app: Client,
  memberships: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  for (const pairing of castPairings) {
    const person = castPeople.find(({ memberships: [first] }) => first?.officeCode === pairing.east);
    const membershipId = memberships.get(`${person?.signInName} ${pairing.east}`);
    if (membershipId === undefined) throw new Error(`nobody of the cast is in ${pairing.east}`);
    const credential = { kind: "membership", membershipId } as const;
    await openWork(
      app,
      credential,
      async (work) => {
        await pledges(work, pairing);
        await investments(work, pairing);
      },
      { now },
    );
  }
}
