// Everything that the page says, in English. This catalogue is the pattern for the others: its type is theirs, so
// texts are plain strings and functions of what they mention, never `as const`.
import { app } from './app';
import { assumptions } from './assumptions';
import { charts } from './charts';
import { controls } from './controls';
import { groups, parameters, roles, units } from './parameters';
import { problems } from './problems';
import { ruleEditor } from './rule-editor';
import { rules } from './rules';

export const en = {
  /** Tag of the language, for `lang` and Intl. */
  language: 'en',
  app,
  charts,
  assumptions,
  controls,
  problems,
  rules,
  ruleEditor,
  // Fetched when asked for.
  presets: async () => (await import('./presets')).presets,
  actuals: async () => (await import('./actuals')).actuals,
  evidence: async () => (await import('./evidence')).evidence,
  compare: async () => (await import('./compare')).compare,
  drivers: async () => (await import('./drivers')).drivers,
  library: async () => (await import('./library')).library,
  story: async () => (await import('./story')).story,
  bowTie: async () => (await import('./bow-tie')).bowTie,
  team: async () => (await import('./team')).team,
  pods: async () => (await import('./pods')).pods,
  concentration: async () => (await import('./concentration')).concentration,
  economics: async () => (await import('./economics')).economics,
  bridge: async () => (await import('./bridge')).bridge,
  retention: async () => (await import('./retention')).retention,
  flow: async () => (await import('./flow')).flow,
  map: async () => (await import('./map')).map,
  frontier: async () => (await import('./frontier')).frontier,
  search: async () => (await import('./search')).search,
  books: async () => (await import('./books')).books,
  parameters,
  groups,
  units,
  roles,
};
