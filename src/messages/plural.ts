// Which form of a word goes with a number: languages differ in how many there are.

type Forms<T> = Partial<Record<Intl.LDMLPluralRule, T>> & { readonly other: T };

const rules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language);
  if (known) return known;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/** The form for a count, e.g. `plural('en', 1, { one: 'future', other: 'futures' })`. */
export const plural = <T>(language: string, count: number, forms: Forms<T>): T =>
  forms[rulesOf(language).select(count)] ?? forms.other;
