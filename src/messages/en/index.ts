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
  drivers: async () => (await import('./drivers')).drivers,
  library: async () => (await import('./library')).library,
  parameters,
  groups,
  units,
  roles,
};
