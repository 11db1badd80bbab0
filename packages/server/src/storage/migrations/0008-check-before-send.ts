import type { Migration } from '../migration.ts'

const setting = `
alter table sites add column check_before_send text not null default 'off' check (check_before_send in ('on', 'off'));
`

/** Whether a commenter may have a text checked before it is sent. */
export const checkBeforeSend: Migration = { sqlite: setting, postgres: setting }
