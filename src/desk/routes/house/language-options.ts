import { languages } from '#language/messages.ts';
import type { Option } from '../../components/fields.tsx';
import type { DeskPage } from '../../desk.ts';

/** The languages that pages can be in, by their names in the language of whoever is at the desk. */
export function languageOptions({ t }: DeskPage): Option[] {
  const names: Record<string, string> = { fr: t('house.language.fr'), en: t('house.language.en') };
  return languages().map((language) => ({ value: language, label: names[language] ?? language }));
}
