/** "A, B et C", in the language's own way. */
export function listOf(names: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
