// What the demonstration offers for trying out, as the portal writes it into its data folder.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Passport {
  mrz: string;
  passport_no: string;
  issuing_state: string;
  nationality: string;
  family_name: string;
  first_name: string;
  sex: 'M' | 'F' | 'X';
  birth_date: string;
  passport_expiry: string;
  last_arrival: string;
  visa_type: string;
  permit_expires: string;
  province: string;
  district: string;
  subdistrict: string;
  postcode: string;
  house_no: string;
}

export interface Account {
  email: string;
  password: string;
  name: string;
  role: 'applicant' | 'officer' | 'supervisor' | 'administrator' | 'finance';
  office: string | null;
}

interface Demonstration {
  today: string;
  accounts: Account[];
  /** Those that people are shown, each of which leads elsewhere. */
  passports: Passport[];
  spare_passports: Passport[];
}

export const dataFolder = () => process.env.SALA_DATA ?? '';

export function demonstration(): Demonstration {
  return JSON.parse(readFileSync(join(dataFolder(), 'demonstration.json'), 'utf8'));
}

interface History {
  passport: Passport;
  /** The day on which the next report is due. */
  due_date: string;
}

/** Whoever has reported before, in the demonstration of a data folder. */
export function withHistory(data: string): History {
  return JSON.parse(readFileSync(join(data, 'demonstration.json'), 'utf8')).with_history;
}

/** The officer of Bangkok, where all spare passports live, and the supervisor of all offices. */
export function official(role: 'officer' | 'supervisor'): Account {
  const found = demonstration().accounts.find(
    (account) => account.role === role && (role === 'supervisor' || account.office === 'IMM-10'),
  );
  if (!found) throw new Error(`no ${role} in the demonstration`);
  return found;
}

/** Those who take part in the licence, and the immigration's administrator. */
export type Demonstrator =
  | 'licence'
  | 'licence.supervisor'
  | 'licence.superior'
  | 'public.works'
  | 'fire.brigade'
  | 'finance.bangkok'
  | 'second.finance.bangkok'
  | 'administrator'
  | 'hotel'
  | 'visa.london'
  | 'border'
  | 'priya';

/** Somebody by the beginning of the e-mail address. */
export function demonstrator(email: Demonstrator): Account {
  const found = demonstration().accounts.find((account) => account.email === `${email}@sala.example`);
  if (!found) throw new Error(`no ${email} in the demonstration`);
  return found;
}

/** A passport that no other test uses: all its details agree with the immigration register. */
export function ownPassport(): Passport {
  const taken = join(dataFolder(), 'taken');
  mkdirSync(taken, { recursive: true });
  for (const passport of demonstration().spare_passports) {
    try {
      // Making a folder succeeds in one of several workers only.
      mkdirSync(join(taken, passport.passport_no));
      return passport;
    } catch {
      continue;
    }
  }
  throw new Error('all spare passports are taken; the demonstration offers too few');
}

/** The day so many days from the demonstration's today. */
export function day(from: string, days: number): string {
  const at = new Date(`${from}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
