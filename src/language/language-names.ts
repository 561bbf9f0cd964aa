/** Languages of the newsrooms and the peoples they write about, as BCP 47 tags: offered for an article or a phrase. */
export const WRITTEN_LANGUAGES: readonly string[] = (
  'fr en ar pt es de it la af am bm ee ewo ff fon ha ig kab kg ki ln lua mg mos nd ny om rn rw sg sn so ss st sw ti tn ' +
  'ts tw ve wo xh yo zgh zh zu'
).split(' ');

/** What a language is called in another: "wolof", "Wolof"; the tag itself when that is not known. */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language, 'fr'], { type: 'language' }).of(tag) ?? tag;
}

/** The languages to choose from, by name; one that is in use already is among them. */
export function languageChoices(language: string, inUse: string[] = []): { tag: string; name: string }[] {
  const choices = [...new Set([...WRITTEN_LANGUAGES, ...inUse])].map((tag) => ({
    tag,
    name: languageName(tag, language),
  }));
  return choices.sort((a, b) => a.name.localeCompare(b.name, language));
}
