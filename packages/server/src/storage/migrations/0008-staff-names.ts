import type { Migration } from '../migration.ts'

/** Whether a comment came under a name that could be taken for staff's: then a person reads it, whatever the policy says. */
export const staffNames: Migration = {
  sqlite: `
alter table comments add column staff_name integer not null default 0 check (staff_name in (0, 1));
`,
  postgres: `
alter table comments add column staff_name smallint not null default 0 check (staff_name in (0, 1));
`,
}
