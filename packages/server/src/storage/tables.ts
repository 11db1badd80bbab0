/**
 * All tables of the schema that hold something of the site, each after those its rows refer to. `schema_version` is the
 * schema's own, and `write_checks` is filled by the migrations.
 */
export const tablesInOrder = [
  'sites', 'site_languages', 'site_origins', 'site_duties', 'guideline_versions', 'guideline_drafts', 'setting_changes',
  'stories', 'story_tags', 'commenters', 'author_blocks',
  // Before comments and assessments, whose triggers find their rows there.
  'waiting_scores', 'waiting_comments', 'comments',
  'decisions', 'decision_guidelines',
  'users', 'user_duties', 'invites', 'invite_duties', 'team_changes', 'setup_links', 'sessions', 'api_tokens', 'api_token_scopes', 'answers',
  'term_versions', 'term_changes', 'terms',
  'policy_versions', 'policy_standing',
  'assessments', 'draft_reasons', 'second_readings', 'feedback',
  'batches', 'batch_items',
  'desk_changes',
  'events',
  // After the events, some of which would end them.
  'claims', 'passes', 'reports', 'recommendations',
  // Last: while nobody is to be told, the events that are copied make no deliveries anew.
  'deliveries', 'delivery_channels',
] as const

export type TableName = (typeof tablesInOrder)[number]

/** Those whose rows are numbered as they arrive; a number that was given once is given to no other row, be it there or not. */
export const numberedTables: readonly TableName[] = [
  'setting_changes', 'team_changes', 'comments', 'decisions', 'term_changes', 'assessments', 'second_readings', 'feedback', 'events', 'passes', 'reports', 'deliveries', 'batches',
]

/** Made of what is in the others, and made anew wherever they are missing: no copy holds them but one of whole pages. */
export const derivedTables = ['comment_prints', 'comment_words', 'search_standing'] as const
